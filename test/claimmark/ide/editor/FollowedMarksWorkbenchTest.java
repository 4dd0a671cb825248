package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.marks.MarkType;

/** What the reviewer moves, pastes, replaces or types over takes its marks along, on the page as in the review. */
class FollowedMarksWorkbenchTest {

    private static final String FIRST = "The council wants a night bus from the harbour to the hill.";
    private static final String SECOND = "Nobody asked the drivers what they thought of the plan.";
    private static final String THIRD = "The mayor shall refrain form any comment until then.";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n";

    private OpenArticle article;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.of("bus.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void aParagraphThatIsCutAndPastedKeepsItsMarks() {
        article.mark(AnnotationKind.CLAIM, SECOND);
        article.mark(AnnotationKind.QUOTATION, "drivers");
        cut(SECOND + "\n\n");
        assertEquals(List.of(), article.markedWords());
        pasteAt(0);
        assertEquals(SECOND + "\n\n" + FIRST + "\n\n" + THIRD + "\n", article.text());
        assertMarked(SECOND, "drivers");
        article.undo();
        article.undo();
        assertEquals(TEXT, article.text());
        assertMarked(SECOND, "drivers");
        article.redo();
        article.redo();
        assertMarked(SECOND, "drivers");
        assertEquals(0, place("drivers") - SECOND.indexOf("drivers"));
    }

    @Test
    void movedLinesKeepTheirMarksAndSoDoTheLinesThatArePassed() {
        article.mark(AnnotationKind.CLAIM, FIRST);
        article.mark(AnnotationKind.NOTE, "The");
        article.mark(AnnotationKind.QUOTATION, "drivers");
        select("Nobody asked");
        key(SWT.ALT, SWT.ARROW_UP);
        key(SWT.ALT, SWT.ARROW_UP);
        assertTrue(article.text().startsWith(SECOND), article.text());
        assertMarked("drivers", FIRST, "The");
        assertEquals(article.find(FIRST).start(), place("The"));
        key(SWT.ALT, SWT.ARROW_DOWN);
        assertMarked(FIRST, "The", "drivers");
        undoAll();
        assertMarked(FIRST, "The", "drivers");
    }

    @Test
    void anEmptyLineMovesOverAMarkedParagraph() {
        article.mark(AnnotationKind.CLAIM, FIRST);
        Ui.run(() -> page().viewer().setSelectedRange(FIRST.length() + 1, 0));
        key(SWT.ALT, SWT.ARROW_UP);
        assertTrue(article.text().startsWith("\n" + FIRST), article.text());
        assertMarked(FIRST);
    }

    @Test
    void aDragThatInsertsBeforeItRemovesKeepsItsMark() {
        article.mark(AnnotationKind.QUOTATION, "drivers");
        Ui.run(() -> {
            IRewriteTarget target = Objects.requireNonNull(article.editor().getAdapter(IRewriteTarget.class));
            target.beginCompoundChange();
            page().textWidget().replaceTextRange(0, 0, "drivers ");
            page().textWidget().replaceTextRange(page().textWidget().getText().lastIndexOf("drivers "), 8, "");
            target.endCompoundChange();
        });
        assertMarked("drivers");
        assertEquals(0, place("drivers"));
        article.undo();
        assertEquals(TEXT, article.text());
        assertMarked("drivers");
    }

    @Test
    void typingOverATypoChangesItsWordsAndTheCorrectionResolvesIt() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "form");
        Ui.run(() -> article.context().annotating().change(typo.id(), "Correction", draft -> draft.correction("from")));
        select("form");
        type("to");
        assertMarked("to");
        assertEquals(List.of(typo.id()), needsALook());
        assertEquals(Status.OPEN, status(typo));
        undoAll();
        assertMarked("form");
        assertEquals(List.of(), needsALook());

        select("form");
        type("from now on");
        assertEquals(List.of("from"), article.markedWords());
        Ui.await("the typo is resolved", () -> status(typo) == Status.RESOLVED);
        assertEquals(List.of(), needsALook());
        undoAll();
        assertEquals(Status.OPEN, status(typo));
        assertMarked("form");
    }

    @Test
    void replacingAllChangesTheWordsOfEachMark() {
        article.mark(AnnotationKind.QUOTATION, "drivers");
        article.mark(AnnotationKind.CLAIM, "refrain form any");
        Annotation form = article.mark(AnnotationKind.TYPO, "form");
        article.replaceAll("form", "from");
        assertEquals(List.of("drivers", "refrain from any", "from"), article.markedWords());
        assertEquals(List.of(form.id()), needsALook());
        article.undo();
        assertEquals(TEXT, article.text());
        assertMarked("drivers", "refrain form any", "form");
    }

    private void undoAll() {
        while (!article.text().equals(TEXT)) {
            article.undo();
        }
    }

    private void cut(String words) {
        select(words);
        Ui.command("org.eclipse.ui.edit.cut", article.editor());
    }

    private void pasteAt(int offset) {
        Ui.run(() -> page().viewer().setSelectedRange(offset, 0));
        Ui.command("org.eclipse.ui.edit.paste", article.editor());
    }

    private void select(String words) {
        TextSpan place = article.find(words);
        Ui.run(() -> page().viewer().setSelectedRange(place.start(), place.length()));
    }

    private void type(String words) {
        for (char character : words.toCharArray()) {
            Ui.run(() -> {
                Event key = new Event();
                key.character = character;
                key.keyCode = character;
                page().textWidget().notifyListeners(SWT.KeyDown, key);
            });
        }
    }

    /** A key that is bound to a command, as the keyboard sends it to the page. */
    private void key(int modifier, int code) {
        Ui.run(() -> {
            Ui.page().activate(article.editor());
            page().textWidget().setFocus();
            Event key = new Event();
            key.type = SWT.KeyDown;
            key.stateMask = modifier;
            key.keyCode = code;
            key.widget = page().textWidget();
            page().textWidget().notifyListeners(SWT.KeyDown, key);
        });
    }

    private void assertMarked(String... words) {
        assertEquals(List.of(words), article.markedWords());
        List<String> drawn = new ArrayList<>(List.of(words));
        drawn.sort(null);
        Ui.await("the marks are drawn on their words", () -> drawn().equals(drawn));
    }

    private List<String> drawn() {
        Set<String> types = Stream.of(AnnotationKind.values())
                .flatMap(kind -> Stream.of(MarkType.active(kind), MarkType.done(kind))).collect(Collectors.toSet());
        IAnnotationModel model = page().viewer().getAnnotationModel();
        List<String> words = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            Position place = model.getPosition(annotation);
            if (types.contains(annotation.getType()) && !place.isDeleted()) {
                words.add(new TextSpan(place.getOffset(), place.getOffset() + place.getLength()).of(article.text()));
            }
        });
        words.sort(null);
        return words;
    }

    private int place(String words) {
        return Ui.call(() -> article.session().places().inTextOrder().stream()
                .flatMap(annotation -> article.session().places().span(annotation.id()).stream())
                .filter(span -> span.of(article.text()).equals(words)).findFirst().orElseThrow().start());
    }

    private List<Object> needsALook() {
        return new ArrayList<>(Ui.call(() -> article.session().places().needsALook()).stream()
                .map(Annotation::id).toList());
    }

    private Status status(Annotation annotation) {
        return article.annotation(annotation.id()).status();
    }

    private ArticlePage page() {
        return Ui.call(() -> ((ArticleEditor) article.editor()).pages().get(0));
    }
}
