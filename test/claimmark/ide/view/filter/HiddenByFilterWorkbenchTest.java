package claimmark.ide.view.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.Ui;
import claimmark.ide.view.OnMarkedQuotation;
import claimmark.ide.view.form.FormMessages;

/** What the filter hides: it is counted, and not in the form. */
class HiddenByFilterWorkbenchTest extends OnMarkedQuotation {

    private void filterBy(String words) {
        Ui.run(() -> panel.one(Text.class, text -> FilterMessages.filterAnnotations.equals(text.getMessage()))
                .setText(words));
    }

    @Test
    void isCountedAndLeavesTheForm() {
        article.mark(AnnotationKind.CLAIM, "by a big margin");
        Ui.await("both are listed", () -> panel.cards().size() == 2);
        filterBy("margin");
        assertEquals(1, panel.cards().size());
        assertTrue(panel.says("1 hidden by the filter"));
        assertFalse(panel.hasField(FormMessages.comment));
        Ui.run(() -> panel.one(Link.class, link -> link.getText().contains("hidden by the filter"))
                .notifyListeners(SWT.Selection, new Event()));
        assertEquals(2, panel.cards().size());
        assertFalse(panel.says("hidden by the filter"));
    }

    @Test
    void findInThePanelLeadsToTheFilter() {
        filterBy("team");
        Ui.run(() -> panel.view().setFocus());
        Ui.command("org.eclipse.ui.edit.findReplace", panel.view());
        Text box = Ui.call(() -> (Text) panel.view().getSite().getShell().getDisplay().getFocusControl());
        assertEquals(FilterMessages.filterAnnotations, Ui.call(box::getMessage));
        assertEquals("team", Ui.call(box::getSelectionText));
    }

    @Test
    void aNewMarkIsShownUntilAnotherIsSelected() {
        filterBy("team");
        AnnotationId made = article.mark(AnnotationKind.CLAIM, "by a big margin").id();
        select(made);
        Ui.await("it is listed", () -> panel.cards().size() == 2);
        assertTrue(panel.hasField(FormMessages.comment));
        Ui.run(() -> article.context().selection().select(List.of(quotation)));
        Ui.await("it is hidden", () -> panel.cards().size() == 1);
        assertTrue(panel.says("1 hidden by the filter"));
    }
}
