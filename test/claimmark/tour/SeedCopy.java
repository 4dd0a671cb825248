package claimmark.tour;

import static claimmark.tour.Results.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the seed article that nobody has reviewed, and what comes of it. */
final class SeedCopy {

    private final Path article;
    private final String before;

    SeedCopy(Path article) throws IOException {
        this.article = article;
        before = Files.readString(article);
    }

    String path() {
        return article.toString();
    }

    String name() {
        return article.getFileName().toString();
    }

    String text() throws IOException {
        return Files.readString(article);
    }

    /** What was saved of the review. */
    SavedReview review() throws Exception {
        return new SavedReview(article.resolveSibling(name() + ".claims.xml"));
    }

    /** Its two typos are corrected, and nothing else differs. */
    void checkArticle() throws IOException {
        String now = text();
        expect(now.equals(before.replace("refrain form", "refrain from").replace("sent a Obama", "sent Obama")),
                "it is: " + now);
    }
}
