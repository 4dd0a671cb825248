package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.place.Scrolling;

/** What Undo and Redo change is brought into sight, from the text and from the panel. */
class UndoneInSightWorkbenchTest {

    private static final String TEXT = LongText.TEXT;
    private static final String FAR = "witness 80";

    private OpenArticle article;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.of("harbour.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Ui.await("the page has its size", () -> page().textWidget().getClientArea().height > 100);
        assertFalse(isInSight());
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void selectsTheAnnotationWhoseVerdictIsTakenBack() {
        Annotation claim = article.mark(AnnotationKind.CLAIM, FAR);
        Ui.run(() -> article.context().annotating().rate(claim.id(), RatingScale.DEFAULT,
                RatingScale.DEFAULT.value("1")));
        undoInPanel();
        assertTrue(isInSight());
        assertEquals(List.of(claim.id()), Ui.call(() -> article.context().selection().annotations()));
    }

    @Test
    void showsWhereAMarkWasThatIsTakenBackAndComesAgain() {
        Annotation claim = article.mark(AnnotationKind.CLAIM, FAR);
        undoInPanel();
        assertTrue(isInSight());
        goToTop();
        article.redo();
        assertTrue(isInSight());
        assertEquals(List.of(claim.id()), Ui.call(() -> article.context().selection().annotations()));
    }

    @Test
    void showsTextThatIsTakenBackWhileThePanelHasTheFocus() {
        article.type(FAR + " on", FAR + " again on");
        undoInPanel();
        assertEquals(TEXT, article.text());
        assertTrue(isInSight());
    }

    @Test
    void showsTextThatIsTakenBackAndComesAgainInTheEditor() {
        article.type(FAR + " on", FAR + " again on");
        article.undo();
        assertTrue(isInSight());
        goToTop();
        article.redo();
        assertTrue(isInSight());
    }

    @Test
    void leavesThePageWhereItIsWhenTheChangeIsInSight() {
        article.mark(AnnotationKind.CLAIM, "witness 4 ");
        int top = Ui.call(() -> page().textWidget().getTopPixel());
        article.undo();
        article.redo();
        assertEquals(top, (int) Ui.call(() -> page().textWidget().getTopPixel()));
        assertEquals(List.of(), Ui.call(() -> article.context().selection().annotations()));
    }

    private void undoInPanel() {
        IViewPart panel = Ui.call(() -> Ui.page().showView("claimmark.annotationsView"));
        Ui.command("org.eclipse.ui.edit.undo", panel);
    }

    private void goToTop() {
        Ui.run(() -> {
            page().viewer().setSelectedRange(0, 0);
            Scrolling.show(page().viewer(), 0);
            article.context().selection().selectInSight(List.of());
        });
        assertFalse(isInSight());
    }

    private boolean isInSight() {
        TextSpan place = article.find(FAR);
        return Ui.call(() -> Scrolling.shows(page().viewer(), List.of(place)));
    }

    private ArticlePage page() {
        return ((ArticleEditor) article.editor()).pages().get(0);
    }
}
