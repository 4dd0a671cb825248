package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;

/** What happens to an article whose page and file are brought up to date with each other first. */
class SettledArticleTest {

    private static final String PAGE = "<p>She said that taxes fell.";

    @TempDir
    private Path folder;

    @Test
    void anArticleThatIsUpToDateIsNotReadAgain() throws IOException {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.session.settle();
            assertEquals(0, article.told());
        }
    }

    @Test
    void whatWasTypedIsRead() throws IOException {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.typeInSource("fell", "rose");
            article.session.settle();
            assertEquals("She said that taxes rose.", article.session.articleText().text());
        }
    }

    @Test
    void aCorrectionIsMadeInWhatWasJustTyped() throws IOException {
        try (PlainSession article = PlainSession.of(folder, "a.html", "<p>She said that wrods fell.")) {
            AnnotationId typo = article.mark("wrods");
            article.annotating.change(typo, "", draft -> draft.kind(AnnotationKind.TYPO).correction("words"));
            article.type("She", "Yesterday she");
            assertTrue(article.annotating.applyCorrection(typo));
            assertEquals("Yesterday she said that words fell.", article.text());
            assertEquals("<p>Yesterday she said that words fell.", article.source());
        }
    }
}
