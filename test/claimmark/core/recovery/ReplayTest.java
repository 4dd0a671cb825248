package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Samples;
import claimmark.core.model.Status;
import claimmark.core.recovery.UnsavedChange.OfAnnotations;
import claimmark.core.recovery.UnsavedChange.OfFile;
import claimmark.core.text.TextReplacement;

/** What the changes of a journal come to, when it is written anew. */
class ReplayTest {

    private static final Reviewer ANA = new Reviewer("ana", "Ana");
    private static final Annotation SAVED = Samples.annotation("a", AnnotationKind.CLAIM);
    private static final Annotation CLOSED = new AnnotationDraft(SAVED).status(Status.CLOSED).build();
    private static final Annotation SAID = new AnnotationDraft(CLOSED).comment("Why?").build();

    private static List<UnsavedChange> shorter(UnsavedChange... changes) {
        return Replay.of(new JournalReading.Whole(new JournalBase("/a.txt", "", "", "one two", Instant.EPOCH),
                List.of(changes), Instant.EPOCH, false, 0)).asChanges();
    }

    private static OfAnnotations step(AnnotationEdit edit) {
        return new OfAnnotations(ANA, List.of(edit));
    }

    private static OfAnnotations change(Annotation before, Annotation after) {
        return step(AnnotationEdit.replace(before, after, Samples.ANA));
    }

    @Test
    void severalStepsLeadFromWhatIsSavedToTheLast() {
        assertEquals(List.of(change(SAVED, SAID)), shorter(change(SAVED, CLOSED), change(CLOSED, SAID)));
        assertEquals(List.of(step(AnnotationEdit.remove(SAVED, Samples.ANA))),
                shorter(change(SAVED, CLOSED), step(AnnotationEdit.remove(CLOSED, Samples.ANA))));
    }

    /** A reviewer's own scale may be known nowhere else. */
    @Test
    void scalesOfVerdictsStayWithTheSteps() {
        OfAnnotations rated = new OfAnnotations(ANA, List.of(RatingScale.ACCURACY),
                List.of(AnnotationEdit.replace(SAVED, CLOSED, Samples.ANA)));
        assertEquals(List.of(rated), shorter(rated));
        assertEquals(List.of(new OfAnnotations(ANA, List.of(RatingScale.ACCURACY),
                List.of(AnnotationEdit.replace(SAVED, SAID, Samples.ANA)))), shorter(rated, change(CLOSED, SAID)));
    }

    @Test
    void whatWasTakenBackIsNoChange() {
        assertEquals(List.of(), shorter(change(SAVED, CLOSED), change(CLOSED, SAVED)));
        assertEquals(List.of(), shorter(step(AnnotationEdit.add(SAVED, Samples.ANA)),
                step(AnnotationEdit.remove(SAVED, Samples.ANA))));
    }

    /** Where others changed the article meanwhile, a word is put somewhere as a whole or not at all. */
    @Test
    void whatIsTypedOrDeletedKeyByKeyIsOneEdit() {
        assertEquals(List.of(new OfFile(new TextReplacement(3, "", "!?"))),
                shorter(new OfFile(new TextReplacement(3, "", "!")), new OfFile(new TextReplacement(4, "", "?"))));
        assertEquals(List.of(new OfFile(new TextReplacement(4, "tw", ""))),
                shorter(new OfFile(new TextReplacement(4, "t", "")), new OfFile(new TextReplacement(4, "w", ""))));
        assertEquals(List.of(new OfFile(new TextReplacement(5, "wo", ""))),
                shorter(new OfFile(new TextReplacement(6, "o", "")), new OfFile(new TextReplacement(5, "w", ""))));
        assertEquals(List.of(new OfFile(new TextReplacement(0, "one", "ten"))), shorter(
                new OfFile(new TextReplacement(0, "one", "t")), new OfFile(new TextReplacement(1, "", "e")),
                new OfFile(new TextReplacement(2, "", "n"))));
    }

    @Test
    void editsThatTouchAreOneAndOthersStayApart() {
        assertEquals(List.of(new OfFile(new TextReplacement(7, "", "!")),
                new OfFile(new TextReplacement(0, "one", "1"))),
                shorter(new OfFile(new TextReplacement(0, "one", "1")), new OfFile(new TextReplacement(5, "", "!"))));
        assertEquals(List.of(new OfFile(new TextReplacement(3, "", "ab"))),
                shorter(new OfFile(new TextReplacement(3, "", "b")), new OfFile(new TextReplacement(3, "", "a"))));
        assertEquals(List.of(), shorter(new OfFile(new TextReplacement(3, "", "b")),
                new OfFile(new TextReplacement(3, "b", ""))));
    }
}
