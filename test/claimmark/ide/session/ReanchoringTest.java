package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** Where an annotation comes to stand that a reviewer gives a place. */
class ReanchoringTest {

    @TempDir
    private Path folder;

    /** HTML cannot hold the second space, so what stands behind it moves when the file takes what was typed. */
    @Test
    void thePlaceThatIsChosenWhileTypingGoesAlong() throws IOException {
        try (PlainSession article = PlainSession.of(folder, "a.html", "<p>She said that taxes fell.")) {
            AnnotationId id = article.mark("taxes");
            article.type("said ", "said  ");
            TextSpan chosen = TextSpan.ofLength(article.text().indexOf("fell"), 4);
            new Reanchoring(article.annotating).attach(id, chosen);
            assertEquals("She said that taxes fell.", article.text());
            assertEquals(Optional.of("fell"), article.session.places().words(id));
        }
    }
}
