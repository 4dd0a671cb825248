package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorActionBarContributor;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** What the mouse does to marks, and what works after Eclipse's find overlay. */
class MouseOnMarksWorkbenchTest extends OnSeedArticle {

    private static final String WORDS = "by a big margin";

    private ArticlePage page() {
        return Ui.call(() -> ((ArticleEditor) article.editor()).activePage().orElseThrow());
    }

    private List<AnnotationId> selected() {
        return Ui.call(() -> article.context().selection().annotations());
    }

    /** The narrow column left of the text. */
    private static Control column(ArticlePage page) {
        Composite around = page.textWidget().getParent();
        List<Control> found = new ArrayList<>();
        collect(around, found);
        return found.get(0);
    }

    private static void collect(Composite parent, List<Control> found) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite inner && inner.getChildren().length > 0) {
                collect(inner, found);
            } else if (child instanceof Canvas && !(child instanceof StyledText) && child.getSize().x == 20) {
                found.add(child);
            }
        }
    }

    private static void click(Control control, int x, int y) {
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
        }
    }

    @Test
    void anIconBesideTheTextSelectsItsAnnotation() {
        AnnotationId claim = article.mark(AnnotationKind.CLAIM, WORDS).id();
        TextSpan place = article.find(WORDS);
        Ui.run(() -> article.context().textView().reveal(place));
        Ui.run(() -> {
            StyledText text = page().textWidget();
            int y = text.getLocationAtOffset(text.getSelectionRange().x).y;
            article.context().selection().select(List.of());
            click(column(page()), 8, y + 5);
        });
        assertEquals(List.of(claim), selected());
    }

    @Test
    void selectingTheWordsOfAMarkSelectsItsAnnotationAsTheOverviewRulerDoes() {
        AnnotationId claim = article.mark(AnnotationKind.CLAIM, WORDS).id();
        TextSpan place = article.find(WORDS);
        Ui.run(() -> page().viewer().setSelectedRange(place.start(), place.length()));
        Ui.await("it is selected", () -> article.context().selection().annotations().equals(List.of(claim)));
    }

    @Test
    void clickingAgainGoesThroughWhatOverlaps() {
        AnnotationId claim = article.mark(AnnotationKind.CLAIM, WORDS).id();
        AnnotationId note = article.mark(AnnotationKind.NOTE, "big").id();
        TextSpan place = article.find("big");
        Ui.run(() -> {
            article.context().textView().reveal(place);
            article.context().selection().select(List.of(note));
        });
        clickAtCaret();
        assertEquals(List.of(note), selected());
        clickAtCaret();
        assertEquals(List.of(claim), selected());
        clickAtCaret();
        assertEquals(List.of(note), selected());
    }

    private void clickAtCaret() {
        Ui.run(() -> {
            StyledText text = page().textWidget();
            Point at = text.getLocationAtOffset(text.getCaretOffset());
            click(text, at.x + 1, at.y + 5);
        });
    }

    @Test
    void afterTheFindOverlayEverythingWorks() {
        Ui.run(() -> {
            IEditorActionBarContributor contributor = article.editor().getEditorSite().getActionBarContributor();
            contributor.setActiveEditor(page());
            assertNotNull(article.editor().getEditorSite().getActionBars()
                    .getGlobalActionHandler(ActionFactory.FIND.getId()));
            assertTrue(article.editor().getEditorSite().getActionBars()
                    .getGlobalActionHandler(ActionFactory.FIND.getId()).isEnabled());
        });
    }
}
