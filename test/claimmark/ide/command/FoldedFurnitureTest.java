package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;

/** When there is something to fold away. */
class FoldedFurnitureTest {

    private static final String TEXT = "The minister said that taxes fell.\n\nThen she said that wages rose.\n";

    @TempDir
    private Path folder;

    @Test
    void oneBlockThatIsNoPartOfTheArticleIsEnough() throws IOException {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            ReviewContext context = article.shownIn(new PlainTextView());
            assertFalse(new FoldFurnitureHandler().isPossible(context));
            context.blockLabelling().labelOtherText(TextSpan.ofLength(TEXT.indexOf("Then"), 4));
            assertTrue(new FoldFurnitureHandler().isPossible(context));
            article.undo();
            assertFalse(new FoldFurnitureHandler().isPossible(context));
        }
    }
}
