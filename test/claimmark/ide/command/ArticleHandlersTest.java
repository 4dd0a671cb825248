package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.ui.ISources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;

/** When commands are possible, and which annotation they mean, in an article without a workbench. */
class ArticleHandlersTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose. Nobody asked.\n";

    @TempDir
    private Path folder;
    private final PlainTextView text = new PlainTextView();
    private PlainSession article;
    private ReviewContext context;
    private AnnotationId wages;
    private AnnotationId taxes;

    @BeforeEach
    void open() throws IOException {
        article = PlainSession.of(folder, "a.txt", TEXT);
        context = article.shownIn(text);
        wages = article.mark("wages rose");
        taxes = article.mark("taxes fell");
    }

    @AfterEach
    void close() {
        article.close();
    }

    private void caretAt(int offset) {
        text.selected = new TextSpan(offset, offset);
    }

    private static void inFront(ArticleHandler handler, Object editor) {
        EvaluationContext state = new EvaluationContext(null, new Object());
        state.addVariable(ISources.ACTIVE_EDITOR_NAME, editor);
        handler.setEnabled(state);
    }

    private List<AnnotationId> selectedBy(BiConsumer<ReviewContext, ExecutionEvent> command) {
        command.accept(context, new ExecutionEvent());
        return context.selection().annotations();
    }

    @Test
    void aCommandForWhatNeedsALookIsPossibleFromTheStepThatMakesItSo() {
        NextToLookAtHandler handler = new NextToLookAtHandler();
        List<Boolean> told = new ArrayList<>();
        handler.addHandlerListener(event -> told.add(handler.isEnabled()));
        inFront(handler, context);
        assertFalse(handler.isEnabled());
        article.type("taxes fell", "");
        article.rest();
        assertTrue(handler.isEnabled());
        assertEquals(true, told.get(told.size() - 1));
        assertEquals(List.of(taxes), selectedBy(handler::execute));
        article.undo();
        article.rest();
        assertFalse(handler.isEnabled());
        assertEquals(false, told.get(told.size() - 1));
    }

    @Test
    void aCommandFollowsTheArticleInFrontAndNoOther() throws IOException {
        DeleteAnnotationHandler handler = new DeleteAnnotationHandler();
        inFront(handler, context);
        context.selection().select(List.of(taxes));
        assertTrue(handler.isEnabled());
        PlainSession other = PlainSession.of(folder, "b.txt", TEXT);
        inFront(handler, other.shownIn(new PlainTextView()));
        assertFalse(handler.isEnabled());
        List<String> told = new ArrayList<>();
        handler.addHandlerListener(event -> told.add("changed"));
        context.selection().select(List.of(wages));
        article.mark("Nobody");
        assertEquals(List.of(), told, "it left the first article");
        handler.dispose();
        assertEquals(List.of("changed"), told, "its last word: it is not possible");
        other.annotating.mark(AnnotationKind.NOTE, new TextSpan(0, 3));
        other.close();
        assertEquals(List.of("changed"), told, "it left the other one");
        assertFalse(handler.isEnabled());
    }

    @Test
    void withoutAnArticleNothingIsPossible() {
        NextAnnotationHandler handler = new NextAnnotationHandler();
        inFront(handler, context);
        assertTrue(handler.isEnabled());
        inFront(handler, new Object());
        assertFalse(handler.isEnabled());
    }

    @Test
    void theNextIsTheFirstFromTheCaretOnAndThePreviousTheLastBeforeIt() {
        caretAt(article.span("taxes").start());
        assertEquals(List.of(taxes), selectedBy(new NextAnnotationHandler()::execute));
        context.selection().select(List.of());
        assertEquals(List.of(wages), selectedBy(new PreviousAnnotationHandler()::execute), "it begins at the end");
        context.selection().select(List.of());
        caretAt(article.span("taxes").start() + 1);
        assertEquals(List.of(wages), selectedBy(new NextAnnotationHandler()::execute));
        context.selection().select(List.of());
        assertEquals(List.of(taxes), selectedBy(new PreviousAnnotationHandler()::execute));
    }

    @Test
    void fromASelectedOneItGoesOnWhereverTheCaretIs() {
        context.selection().select(List.of(taxes));
        caretAt(article.text().length());
        assertEquals(List.of(wages), selectedBy(new NextAnnotationHandler()::execute));
        assertEquals(List.of(taxes), selectedBy(new NextAnnotationHandler()::execute));
        assertEquals(List.of(wages), selectedBy(new PreviousAnnotationHandler()::execute));
    }

    @Test
    void anAnnotationWithoutAPlaceIsNoneToGoTo() {
        article.type("taxes fell", "");
        context.selection().select(List.of(taxes));
        caretAt(0);
        assertEquals(List.of(wages), selectedBy(new NextAnnotationHandler()::execute));
        article.type("wages rose", "");
        assertFalse(new NextAnnotationHandler().isPossible(context));
    }

    @Test
    void ofWhatASelectionOverlapsTheAnnotationWithMostOfItIsAdjusted() {
        text.selected = new TextSpan(article.span("fell").start(), article.span("wages rose").end());
        assertEquals(List.of(wages), selectedBy(new AdjustAnnotationHandler()::execute));
        assertEquals(Optional.of("fell. Then she said wages rose"), article.session.places().words(wages));
        context.selection().select(List.of(wages, taxes));
        text.selected = article.span("said taxes");
        assertEquals(List.of(taxes), selectedBy(new AdjustAnnotationHandler()::execute));
        assertEquals(Optional.of("said taxes"), article.session.places().words(taxes));
    }

    @Test
    void aSelectionWithoutWordsAdjustsNothing() {
        AdjustAnnotationHandler handler = new AdjustAnnotationHandler();
        context.selection().select(List.of(taxes));
        for (TextSpan nothing : List.of(new TextSpan(20, 20), TextSpan.ofLength(TEXT.indexOf(' '), 1))) {
            text.selected = nothing;
            assertFalse(handler.isPossible(context));
        }
        text.selected = article.span("Nobody");
        assertTrue(handler.isPossible(context));
        context.selection().select(List.of());
        assertFalse(handler.isPossible(context), "no annotation is meant");
    }

    @Test
    void aCorrectionIsPossibleWhereOneOfTheSelectedHasOne() {
        ApplyCorrectionHandler handler = new ApplyCorrectionHandler();
        context.selection().select(List.of(taxes, wages));
        assertFalse(handler.isPossible(context));
        article.annotating.change(List.of(wages), "", before -> new AnnotationDraft(before).kind(AnnotationKind.TYPO)
                .correction("wages grew"));
        assertTrue(handler.isPossible(context));
    }

    @Test
    void onlyWhatNeedsALookIsAcceptedOrKeptWithoutAPlace() {
        context.selection().select(List.of(taxes, wages));
        assertFalse(new AcceptWordsHandler().isPossible(context));
        assertFalse(new KeepAsOrphanHandler().isPossible(context));
        assertFalse(new AcceptAllWordsHandler().isAnyWaiting(context));
        article.type("taxes fell", "");
        assertFalse(new AcceptWordsHandler().isPossible(context), "it has no words");
        assertTrue(new KeepAsOrphanHandler().isPossible(context));
        assertEquals(List.of(taxes, wages), context.selection().annotations());
        new KeepAsOrphanHandler().execute(context, new ExecutionEvent());
        assertFalse(new KeepAsOrphanHandler().isPossible(context), "it is kept so already");
        assertEquals(Optional.of("wages rose"), article.session.places().words(wages));
    }

    @Test
    void whatIsDeletedIsNotSelectedAnyMore() {
        DeleteAnnotationHandler handler = new DeleteAnnotationHandler();
        assertFalse(handler.isPossible(context));
        context.selection().select(List.of(taxes));
        assertEquals(List.of(), selectedBy(handler::execute));
        assertEquals(List.of(wages), article.session.review().annotations().stream().map(each -> each.id()).toList());
        context.selection().select(List.of(taxes));
        assertFalse(handler.isPossible(context));
    }
}
