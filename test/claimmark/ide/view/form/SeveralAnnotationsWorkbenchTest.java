package claimmark.ide.view.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.ide.Ui;
import claimmark.ide.look.LookMessages;
import claimmark.ide.view.OnMarkedQuotation;

/** Several cards are selected: the form is about all of them. */
class SeveralAnnotationsWorkbenchTest extends OnMarkedQuotation {

    private AnnotationId other;

    @BeforeEach
    void selectTwo() {
        other = article.mark(AnnotationKind.QUOTATION, "by a big margin").id();
        Ui.run(() -> article.context().annotating().change(other, "test", draft -> draft.tags(List.of("old"))));
        panel.selectCards(0, 1);
        Ui.await("the form is about both", () -> panel.says("2 annotations"));
    }

    @Test
    void showsWhatTheyShareAndNothingWhereTheyDiffer() {
        assertEquals("Quotation", panel.chosen(LookMessages.kind));
        assertEquals("Open", panel.chosen(LookMessages.status));
        assertEquals("", panel.fieldText(LookMessages.tags));
        assertFalse(panel.hasField(FormMessages.addSource));
        Ui.run(() -> article.context().annotating().change(other, "test", draft -> draft.status(Status.CLOSED)));
        Ui.await("the form follows", () -> panel.chosen(LookMessages.status).isEmpty());
    }

    @Test
    void changesAllInOneStep() {
        panel.choose(LookMessages.verdict, "\u2713  Verbatim");
        assertEquals("Verbatim", annotation().verdicts().get(0).alternateName());
        assertEquals("Verbatim", annotation(other).verdicts().get(0).alternateName());
        article.undo();
        assertTrue(annotation().verdicts().isEmpty());
        assertTrue(annotation(other).verdicts().isEmpty());
    }

    @Test
    void aTagIsAddedToAllAndTheirOwnStay() {
        panel.type(LookMessages.tags, "new");
        panel.leaveField();
        assertEquals(List.of("new"), annotation().tags());
        assertEquals(List.of("old", "new"), annotation(other).tags());
    }

    @Test
    void commentsThatDifferAreNotOverwritten() {
        assertTrue(panel.hasField(FormMessages.comment));
        Ui.run(() -> article.context().annotating().change(other, "test", draft -> draft.comment("mine")));
        Ui.await("the form follows", () -> !panel.hasField(FormMessages.comment));
    }
}
