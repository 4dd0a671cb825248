package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Status;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** Text and annotations share one history of undo. */
class OneHistoryWorkbenchTest extends OnSeedArticle {

    @Test
    void takesBackTextAndMarksInTheOrderTheyWereMade() {
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        article.type("Inform - Connect", "Tell - Connect");
        article.mark(AnnotationKind.TYPO, "refrain form");
        assertEquals(List.of("forming a new team", "refrain form"), article.markedWords());

        article.undo();
        assertEquals(List.of("forming a new team"), article.markedWords());
        assertTrue(article.text().contains("Tell - Connect"));
        article.undo();
        assertTrue(article.text().contains("Inform - Connect"));
        assertEquals(List.of("forming a new team"), article.markedWords());
        article.undo();
        assertEquals(List.of(), article.markedWords());
        assertFalse(article.isDirty());

        article.redo();
        article.redo();
        article.redo();
        assertEquals(List.of("forming a new team", "refrain form"), article.markedWords());
        assertTrue(article.text().contains("Tell - Connect"));
    }

    @Test
    void bringsBackAMarkWhoseWordsWereDeleted() {
        Annotation mark = article.mark(AnnotationKind.CLAIM, "confirmed their interest");
        article.type("leaders \"confirmed their interest in", "leaders");
        assertTrue(Ui.call(() -> article.session().places().span(mark.id())).isEmpty());
        assertTrue(Ui.call(() -> article.session().review().annotation(mark.id())).isPresent());
        article.undo();
        assertEquals(List.of("confirmed their interest"), article.markedWords());
    }

    @Test
    void appliesACorrectionAndResolvesItsTypoInOneStep() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "refrain form");
        Annotation after = article.mark(AnnotationKind.CLAIM, "interfering in its affairs");
        Ui.run(() -> article.context().annotating().change(typo.id(), "Correction",
                draft -> draft.correction("refrain from")));
        String before = article.text();

        assertTrue(Ui.call(() -> article.context().annotating().applyCorrection(typo.id())));
        assertEquals(before.replace("refrain form", "refrain from"), article.text());
        assertEquals(List.of("refrain from", "interfering in its affairs"), article.markedWords());
        assertEquals(Status.RESOLVED, status(typo));

        article.undo();
        assertEquals(before, article.text());
        assertEquals(List.of("refrain form", "interfering in its affairs"), article.markedWords());
        assertEquals(Status.OPEN, status(typo));

        article.redo();
        assertEquals(before.replace("refrain form", "refrain from"), article.text());
        assertEquals(Status.RESOLVED, status(typo));
        assertTrue(Ui.call(() -> article.session().places().span(after.id())).isPresent());
    }

    @Test
    void takesBackADeletedAnnotationWithAllThatWasSaidOfIt() {
        Annotation claim = article.mark(AnnotationKind.CLAIM, "the Kremlin said on Tuesday");
        Ui.run(() -> article.context().annotating().rate(claim.id(), RatingScale.DEFAULT,
                RatingScale.DEFAULT.value("1")));
        article.type("Inform - Connect", "x");
        Ui.run(() -> article.context().annotating().delete(List.of(claim.id())));
        assertEquals(List.of(), article.markedWords());
        article.undo();
        assertEquals(List.of("the Kremlin said on Tuesday"), article.markedWords());
        assertEquals("False", article.annotation(claim.id()).outcome().rating().orElseThrow()
                .alternateName());
    }

    private Status status(Annotation annotation) {
        return article.annotation(annotation.id()).status();
    }
}
