package claimmark.ide;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that each have a copy of the user's article open. */
public abstract class OnSeedArticle {

    protected OpenArticle article;

    @BeforeEach
    void openArticle() throws Exception {
        article = OpenArticle.seed();
    }

    @AfterEach
    void closeArticle() throws Exception {
        article.close();
    }

    /** Waits until the structure is that of the text as it is now. */
    protected final void awaitReading() {
        Ui.await("the article is read anew",
                () -> article.session().articleText().text().equals(article.session().articleCharacters()));
    }
}
