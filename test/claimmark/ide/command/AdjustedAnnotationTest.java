package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;

/** Which annotation gets the selected words, when others changed the article or a mark was taken back. */
class AdjustedAnnotationTest {

    private static final String TEXT = "The minister said taxes fell this year. Then she said wages rose in spring.\n";

    @TempDir
    private Path folder;
    private final PlainTextView text = new PlainTextView();
    private PlainSession article;
    private ReviewContext context;

    @BeforeEach
    void open() throws IOException {
        article = PlainSession.of(folder, "a.txt", TEXT);
        context = article.shownIn(text);
    }

    @AfterEach
    void close() {
        article.close();
    }

    private void adjustTo(String words) {
        text.selected = article.span(words);
        new AdjustAnnotationHandler().execute(context, new ExecutionEvent());
    }

    @Test
    void whatNeedsALookIsDecidedByItAndTheNextComes() throws Exception {
        AnnotationId taxes = article.mark("taxes fell this year");
        AnnotationId wages = article.mark("wages rose in spring");
        article.session.files().save(false);
        Files.writeString(folder.resolve("a.txt"), TEXT.replace("fell", "dropped").replace("rose", "grew"));
        article.session.files().look();
        assertEquals(List.of(taxes, wages), context.decisions().drifted());
        context.selection().select(List.of(taxes));
        adjustTo("taxes dropped");
        assertEquals(Optional.of("taxes dropped"), article.session.places().words(taxes));
        assertEquals(List.of(wages), context.decisions().drifted());
        assertEquals(List.of(wages), context.selection().annotations());
    }

    /** A mark that was just made is selected, and stays so when it is taken back. */
    @Test
    void aSelectedOneThatIsGoneIsNotMeant() {
        AnnotationId taxes = article.mark("taxes fell");
        AnnotationId undone = article.mark("wages rose");
        context.selection().select(List.of(undone));
        article.undo();
        adjustTo("said taxes fell");
        assertEquals(Optional.of("said taxes fell"), article.session.places().words(taxes));
        assertEquals(List.of(taxes), context.selection().annotations());
    }

    @Test
    void whereOnlyOneThatIsGoneIsSelectedNothingCanBeAdjusted() {
        context.selection().select(List.of(article.mark("wages rose")));
        article.undo();
        text.selected = article.span("said wages");
        assertFalse(new AdjustAnnotationHandler().isPossible(context));
    }
}
