package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** A typo is marked and corrected in one step, or gets other words or borders than it had. */
class DirectCorrectionTest {

    private static final String TEXT = "Some wrods are here.";
    private static final TextSpan TYPO = new TextSpan(5, 10);
    private static final Optional<Fault> NO_REASON = Optional.empty();

    private int ids;
    private final Author ana = new Author(() -> "Ana", () -> Instant.parse("2026-05-03T12:00:00Z"),
            () -> "urn:test:" + ++ids);
    private final OpenReview open = open();

    private static OpenReview open() {
        Review review = Review.empty("urn:r",
                new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE));
        OpenReview open = new OpenReview(review);
        open.open(OpenedReview.of(review, TEXT));
        return open;
    }

    private Drafts drafts(String text) {
        return new Drafts(open.live(), text, ana);
    }

    private static NewMark typo() {
        return new NewMark(AnnotationKind.TYPO, TYPO, draft -> draft.comment("seen"));
    }

    private AnnotationId mark() {
        ReviewStep step = drafts(TEXT).mark(AnnotationKind.TYPO, TYPO);
        step.applyTo(open.live());
        return step.edits().get(0).id();
    }

    @Test
    void whatIsMarkedCorrectedStandsOnTheRightWordsAndIsResolved() {
        CorrectionStep step = drafts(TEXT).markCorrected(typo(), "word", NO_REASON).toOptional().orElseThrow();
        assertEquals(TYPO, step.place());
        assertEquals("word", step.words());
        AnnotationEdit edit = step.resolution().edits().get(0);
        Annotation made = edit.after().orElseThrow();
        assertEquals(Optional.empty(), edit.before());
        assertEquals("ana", edit.by().who());
        assertEquals("seen", made.comment());
        assertEquals(Status.RESOLVED, made.status());
        assertEquals("wrods", made.corrected());
        assertEquals("word", made.words());
        assertEquals(Optional.of(new TextSpan(5, 9)), made.target().span());
    }

    @Test
    void nothingIsMarkedCorrectedInAnArticleThatMustNotBeEdited() {
        Optional<Fault> readOnly = Optional.of(Fault.of(FaultCode.ARTICLE_UNDECODABLE, "a.txt", "UTF-8"));
        assertEquals(readOnly, drafts(TEXT).markCorrected(typo(), "words", readOnly).fault());
        assertEquals(readOnly, drafts(TEXT).correct(mark(), "words", readOnly).fault());
    }

    @Test
    void otherWordsThanTheProposedOnesCanBePutThere() {
        AnnotationId typo = mark();
        CorrectionStep step = drafts(TEXT).correct(typo, "swords", NO_REASON).toOptional().orElseThrow();
        assertEquals("swords", step.words());
        assertEquals(Optional.of("swords"),
                step.resolution().edits().get(0).after().map(Annotation::correction));
    }

    @Test
    void aMarkThatIsMovedToWhereItIsStaysAsItIs() {
        AnnotationId typo = mark();
        assertTrue(drafts(TEXT).move(typo, TYPO).isNone());
        assertFalse(drafts(TEXT).move(typo, new TextSpan(5, 9)).isNone());
    }

    @Test
    void wordsThatChangedAreThoseOfTheMarkThatIsMovedToThem() {
        AnnotationId typo = mark();
        open.live().textChanged(new TextReplacement(5, "wrods", "wards"));
        ReviewStep step = drafts("Some wards are here.").move(typo, TYPO);
        assertEquals(List.of("wards"), step.edits().stream()
                .map(edit -> edit.after().map(Annotation::words).orElse("")).toList());
    }
}
