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
import claimmark.core.model.AnnotationKind;
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
        one = mark("One");
        two = mark("two");
        three = mark("three");
    }

    @AfterEach
    void close() {
        article.close();
    }

    private AnnotationId mark(String words) {
        return article.annotating.mark(AnnotationKind.CLAIM, span(words)).id();
    }

    private TextSpan span(String words) {
        return TextSpan.ofLength(article.text().indexOf(words), words.length());
    }

    private List<AnnotationId> next() {
        new NextUnratedHandler().execute(context, new ExecutionEvent());
        return context.selection().annotations();
    }

    @Test
    void itIsTheFirstOfTheSelectedWords() {
        text.selected = span("two and three");
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
        context.selection().select(List.of(mark("and")));
        article.undo();
        text.selected = span("and");
        assertEquals(List.of(three), next());
    }
}
