package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.scales.ScaleDraft;
import claimmark.core.scales.ScaleDraft.Word;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** The fewest steps that lead from the review in the file to the one that is open. */
class UnsavedStepsTest {

    private static final String TEXT = "Some words are here.";
    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    private static final Source SOURCE = new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1",
            ForeignContent.NONE);

    private int ids;
    private final Author ana = new Author(() -> "Ana", () -> NOW, () -> "urn:test:" + ++ids);
    private final Author ben = new Author(() -> "Ben", () -> NOW, () -> "urn:test:" + ++ids);
    private final OpenReview open = open(Review.empty("urn:r", SOURCE));
    private String text = TEXT;

    private static OpenReview open(Review review) {
        OpenReview open = new OpenReview(review);
        open.open(OpenedReview.of(review, TEXT));
        return open;
    }

    private AnnotationId make(ReviewStep step) {
        step.applyTo(open.live());
        return step.edits().get(0).id();
    }

    private AnnotationId mark() {
        return make(new Drafts(open.live(), text, ana).mark(AnnotationKind.NOTE, new TextSpan(5, 10)));
    }

    private void comment(AnnotationId id, Author author, String words) {
        make(new Drafts(open.live(), text, author).change(List.of(id),
                before -> new AnnotationDraft(before).comment(words)));
    }

    private void delete(AnnotationId id) {
        make(new Drafts(open.live(), text, ana).delete(List.of(id)));
    }

    private void save() {
        open.saved(open.toSave(SOURCE, text, ana));
    }

    private List<AnnotationEdit> edits() {
        return open.unsaved(text, ana).stream().flatMap(step -> step.edits().stream()).toList();
    }

    @Test
    void ofSeveralChangesThereIsOneSignedByWhoMadeTheLast() {
        AnnotationId note = mark();
        save();
        Annotation saved = open.saved().annotation(note).orElseThrow();
        comment(note, ana, "one");
        comment(note, ben, "two");
        List<ReviewStep> steps = open.unsaved(text, ana);
        assertEquals(1, steps.size());
        assertEquals("Ben", steps.get(0).reviewer().name());
        AnnotationEdit edit = steps.get(0).edits().get(0);
        assertEquals("ben", edit.by().who());
        assertEquals(Optional.of(saved), edit.before());
        assertEquals(Optional.of("two"), edit.after().map(Annotation::comment));
    }

    @Test
    void whatIsNewHasNothingBeforeAndWhatIsGoneNothingAfter() {
        AnnotationId gone = mark();
        save();
        AnnotationId added = mark();
        delete(gone);
        assertEquals(List.of(added, gone), edits().stream().map(AnnotationEdit::id).toList());
        assertEquals(Optional.empty(), edits().get(0).before());
        assertEquals(open.saved().annotation(gone), edits().get(1).before());
        assertEquals(Optional.empty(), edits().get(1).after());
    }

    @Test
    void whatCameAndWentIsNothing() {
        delete(mark());
        assertEquals(List.of(), edits());
    }

    @Test
    void whatIsSavedIsNothingAnyMore() {
        comment(mark(), ana, "one");
        save();
        assertEquals(List.of(), edits());
    }

    @Test
    void aMarkStandsWhereItsWordsAreNow() {
        AnnotationId note = mark();
        open.live().textChanged(new TextReplacement(0, "", "Now "));
        text = "Now " + TEXT;
        assertEquals(Optional.of(new TextSpan(9, 14)), edits().get(0).after().flatMap(after -> after.target().span()));
        assertEquals(note, edits().get(0).id());
    }

    @Test
    void theScaleOfAVerdictComesAlong() {
        AnnotationId note = mark();
        RatingScale own = new ScaleDraft("House", List.of(new Word("Right", "2"), new Word("Wrong", "1")), false)
                .scale();
        make(new Drafts(open.live(), text, ana).rate(List.of(note), own, Optional.of(own.values().get(0))));
        assertEquals(List.of(own), open.unsaved(text, ana).get(0).scales());
    }
}
