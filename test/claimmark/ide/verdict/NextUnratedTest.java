package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;

/** From where the next annotation to rate is looked for. */
class NextUnratedTest {

    @TempDir
    private Path folder;
    private final PlainTextView text = new PlainTextView();
    private PlainSession article;
    private ReviewContext context;
    private AnnotationId one;
    private AnnotationId two;
    private AnnotationId three;

    @BeforeEach
    void open() throws IOException {
        article = PlainSession.of(folder, "a.txt", "One said two and three.\n");
        context = article.shownIn(text);
        one = article.mark("One");
        two = article.mark("two");
        three = article.mark("three");
    }

    @AfterEach
    void close() {
        article.close();
    }

    private List<AnnotationId> next() {
        new NextUnratedHandler().execute(context, new ExecutionEvent());
        return context.selection().annotations();
    }

    @Test
    void itIsTheFirstOfTheSelectedWords() {
        text.selected = article.span("two and three");
        assertEquals(List.of(two), next());
    }

    @Test
    void itComesAfterTheSelectedOneWhereverTheCaretIs() {
        context.selection().select(List.of(two));
        text.selected = new TextSpan(0, 0);
        assertEquals(List.of(three), next());
        assertEquals(List.of(one), next());
    }

    /** A mark that was just made is selected, and stays so when it is taken back. */
    @Test
    void whereTheSelectedOneIsGoneItIsLookedForFromTheCaret() {
        context.selection().select(List.of(article.mark("and")));
        article.undo();
        text.selected = article.span("and");
        assertEquals(List.of(three), next());
    }
}
