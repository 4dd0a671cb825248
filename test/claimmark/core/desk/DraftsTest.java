package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.core.reanchor.RatedWords;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** What becomes of a review when two reviewers take steps in it. */
class DraftsTest {

    private static final String TEXT = "The minister said taxes fell this year. Then she said wages rose in spring.";
    private static final RatingScale SCALE = RatingScale.DEFAULT;
    private static final RatingValue FIRST = SCALE.values().get(0);
    private static final RatingValue SECOND = SCALE.values().get(1);

    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private int ids;
    private final Author ana = new Author(() -> "Ana", () -> now, () -> "urn:test:" + ++ids);
    private final Author ben = new Author(() -> "Ben", () -> now, () -> "urn:test:" + ++ids);
    private LiveReview live;
    private String text = TEXT;
    private AnnotationId taxes;
    private AnnotationId wages;

    @BeforeEach
    void markTwoPlaces() {
        Review empty = Review.empty("urn:r",
                new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE));
        OpenReview open = new OpenReview(empty);
        open.open(OpenedReview.of(empty, TEXT));
        live = open.live();
        taxes = mark("taxes fell this year");
        wages = mark("wages rose in spring");
        now = now.plusSeconds(60);
    }

    @Test
    void aVerdictIsOnTheWordsAsTheyAreNow() {
        type("fell", "dropped");
        by(ana).rate(List.of(taxes), SCALE, Optional.of(FIRST)).applyTo(live);
        Verdict verdict = verdict(taxes, "ana");
        assertEquals(SCALE.id(), verdict.scale());
        assertEquals(FIRST.ratingValue(), verdict.ratingValue());
        assertEquals(FIRST.alternateName(), verdict.alternateName());
        assertEquals("", verdict.ratingExplanation());
        assertEquals(Optional.of(RatedWords.hash("taxes dropped this year")), verdict.textSha256());
        assertFalse(verdict.adjudicates());
    }

    @Test
    void aVerdictOnWordsThatDriftedIsOnTheWordsOfTheText() {
        openIn(TEXT.replace("fell", "dropped"));
        by(ben).rate(List.of(taxes), SCALE, Optional.of(FIRST)).applyTo(live);
        assertEquals("taxes fell this year", the(taxes).words());
        assertEquals(Optional.of(RatedWords.hash("taxes dropped this year")), verdict(taxes, "ben").textSha256());
    }

    @Test
    void wordsThatDriftedAreThoseOfTheAnnotationOnceTheyAreAccepted() {
        openIn(TEXT.replace("fell", "dropped"));
        ReviewStep step = by(ben).accept(List.of(taxes, wages));
        assertEquals(List.of(taxes), step.edits().stream().map(AnnotationEdit::id).toList());
        step.applyTo(live);
        assertEquals("taxes dropped this year", the(taxes).words());
        assertEquals(Optional.of(place("taxes dropped this year")), live.span(taxes));
        assertEquals(List.of(), live.needsALook(span -> span.of(text)));
    }

    @Test
    void aVerdictGivenAnewKeepsItsReasonsAndThatItDecides() {
        by(ana).adjudicate(taxes, SCALE, Optional.of(FIRST)).applyTo(live);
        Verdict given = verdict(taxes, "ana");
        assertTrue(given.adjudicates());
        Verdict reasoned = new Verdict(given.scale(), given.ratingValue(), given.alternateName(), "Because.", "ana",
                now, given.textSha256(), true, new ForeignContent(new TreeMap<>(), List.of("<x/>")));
        by(ana).change(List.of(taxes), before -> new AnnotationDraft(before).verdict(reasoned)).applyTo(live);
        by(ana).rate(List.of(taxes), SCALE, Optional.of(SECOND)).applyTo(live);
        Verdict again = verdict(taxes, "ana");
        assertEquals(SECOND.alternateName(), again.alternateName());
        assertEquals("Because.", again.ratingExplanation());
        assertEquals(List.of("<x/>"), again.foreign().elements());
        assertTrue(again.adjudicates());
    }

    @Test
    void onlyTheOwnVerdictIsTakenBack() {
        by(ana).rate(List.of(taxes, wages), SCALE, Optional.of(FIRST)).applyTo(live);
        by(ben).rate(List.of(taxes, wages), SCALE, Optional.of(SECOND)).applyTo(live);
        by(ben).rate(List.of(taxes, wages), SCALE, Optional.empty()).applyTo(live);
        assertEquals(List.of("ana"), authors(taxes));
        assertEquals(List.of("ana"), authors(wages));
    }

    @Test
    void whoNoLongerDecidesIsOneAmongTheOthers() {
        by(ana).rate(List.of(taxes), SCALE, Optional.of(FIRST)).applyTo(live);
        by(ben).adjudicate(taxes, SCALE, Optional.of(SECOND)).applyTo(live);
        assertTrue(verdict(taxes, "ben").adjudicates());
        by(ben).adjudicate(taxes, SCALE, Optional.empty()).applyTo(live);
        assertFalse(verdict(taxes, "ben").adjudicates());
        assertEquals(SECOND.alternateName(), verdict(taxes, "ben").alternateName());
        assertEquals(List.of("ana", "ben"), authors(taxes).stream().sorted().toList());
    }

    @Test
    void whoGaveNoVerdictHasNoneToTakeBack() {
        assertTrue(by(ana).adjudicate(taxes, SCALE, Optional.empty()).isNone());
        assertTrue(by(ana).rate(List.of(taxes, wages), SCALE, Optional.empty()).isNone());
        assertTrue(by(ana).change(List.of(taxes), AnnotationDraft::new).isNone());
    }

    @Test
    void whatIsGoneIsPassedOver() {
        AnnotationId gone = new AnnotationId("urn:test:gone");
        assertTrue(by(ana).delete(List.of(gone)).isNone());
        by(ana).delete(List.of(gone, taxes)).applyTo(live);
        assertEquals(List.of(wages), live.review().annotations().stream().map(Annotation::id).toList());
    }

    @Test
    void aMarkThatIsMovedStandsOnOtherWords() {
        by(ana).move(taxes, place("taxes fell")).applyTo(live);
        assertEquals("taxes fell", the(taxes).words());
        assertEquals(Optional.of(place("taxes fell")), live.span(taxes));
    }

    @Test
    void whatHasNoPlaceIsNotAccepted() {
        type("taxes fell this year", "");
        assertEquals(Optional.empty(), live.span(taxes));
        ReviewStep step = by(ana).accept(List.of(taxes, wages));
        assertFalse(step.edits().stream().anyMatch(edit -> edit.id().equals(taxes)));
    }

    @Test
    void whatIsKeptWithoutAPlaceHasNone() {
        by(ana).keepAsOrphans(List.of(wages)).applyTo(live);
        assertEquals(Optional.empty(), live.span(wages));
        assertEquals("wages rose in spring", the(wages).words());
        by(ana).attach(wages, place("Then")).applyTo(live);
        assertEquals("Then", the(wages).words());
        assertEquals(Optional.of(place("Then")), live.span(wages));
    }

    @Test
    void aCorrectionIsRefusedWithTheFirstReason() {
        Fault readOnly = Fault.of(FaultCode.ARTICLE_UNDECODABLE, "a.txt", "UTF-8");
        assertEquals(Optional.of(readOnly), by(ana).correct(taxes, Optional.of(readOnly)).fault());
        assertEquals(Optional.of(Fault.of(FaultCode.NO_CORRECTION)), by(ana).correct(taxes, Optional.empty()).fault());
        by(ana).change(List.of(taxes), before -> new AnnotationDraft(before).correction("taxes fell")).applyTo(live);
        by(ana).keepAsOrphans(List.of(taxes)).applyTo(live);
        assertEquals(Optional.of(Fault.of(FaultCode.NO_PLACE)), by(ana).correct(taxes, Optional.empty()).fault());
        AnnotationId gone = new AnnotationId("urn:test:gone");
        assertEquals(Optional.of(Fault.of(FaultCode.NO_CORRECTION)), by(ana).correct(gone, Optional.empty()).fault());
    }

    @Test
    void aCorrectedTypoStandsOnTheRightWordsAndIsResolved() {
        by(ana).change(List.of(taxes), before -> new AnnotationDraft(before).correction("taxes rose")).applyTo(live);
        Completion<CorrectionStep> made = by(ben).correct(taxes, Optional.empty());
        CorrectionStep step = made.toOptional().orElseThrow();
        assertEquals(place("taxes fell this year"), step.place());
        assertEquals("taxes rose", step.words());
        AnnotationEdit edit = step.resolution().edits().get(0);
        Annotation after = edit.after().orElseThrow();
        assertEquals(Status.RESOLVED, after.status());
        assertEquals("taxes rose", after.words());
        assertEquals("taxes fell this year", after.corrected());
        assertEquals(Optional.of(TextSpan.ofLength(place("taxes fell").start(), 10)), after.target().span());
        assertEquals("ben", edit.by().who());
    }

    @Test
    void aStepBackLeavesTheRecordAsItWasWhateverIsTypedAround() {
        Annotation recorded = the(taxes);
        type("minister", "chancellor");
        type("fell", "dropped");
        ReviewStep step = by(ana).rate(List.of(taxes), SCALE, Optional.of(FIRST));
        step.applyTo(live);
        step.back(ana, live.review()).applyTo(live);
        assertEquals(recorded.target().quote(), the(taxes).target().quote());
        assertEquals(Optional.of(place("taxes dropped this year")), live.span(taxes));
        type("dropped", "fell");
        type("chancellor", "minister");
        assertEquals(recorded, live.described(text).annotation(taxes).orElseThrow());
    }

    @Test
    void aStepBackIsTakenFromItsEnd() {
        ReviewStep step = by(ana).delete(List.of(taxes, wages));
        step.applyTo(live);
        now = now.plusSeconds(5);
        ReviewStep back = step.back(ben, live.review());
        assertEquals(List.of(wages, taxes), back.edits().stream().map(AnnotationEdit::id).toList());
        assertEquals(new Reviewer("ben", "Ben"), back.reviewer());
        back.edits().forEach(edit -> assertEquals(ben.sign(live.review()), edit.by()));
        back.applyTo(live);
        assertEquals(2, live.review().size());
        assertTrue(live.review().reviewers().contains(new Reviewer("ben", "Ben")));
    }

    @Test
    void whatIsDoneAgainIsSignedByWhoDoesItAgain() {
        ReviewStep step = by(ana).delete(List.of(taxes, wages));
        now = now.plusSeconds(5);
        ReviewStep again = step.again(ben, live.review());
        assertEquals(new Reviewer("ben", "Ben"), again.reviewer());
        assertEquals(List.of(taxes, wages), again.edits().stream().map(AnnotationEdit::id).toList());
        again.edits().forEach(edit -> assertEquals(ben.sign(live.review()), edit.by()));
    }

    @Test
    void aReviewerIsKnownOnce() {
        by(ana).delete(List.of(taxes)).applyTo(live);
        by(ana).delete(List.of(wages)).applyTo(live);
        assertEquals(List.of(new Reviewer("ana", "Ana")), live.review().reviewers());
    }

    private Drafts by(Author author) {
        return new Drafts(live, text, author);
    }

    private AnnotationId mark(String words) {
        ReviewStep step = by(ana).mark(AnnotationKind.CLAIM, place(words));
        step.applyTo(live);
        return step.edits().get(0).id();
    }

    private void type(String words, String replacement) {
        TextReplacement change = new TextReplacement(text.indexOf(words), words, replacement);
        text = text.replace(words, replacement);
        live.textChanged(change);
    }

    /** Opens the review in a text that another program changed. */
    private void openIn(String changed) {
        Review review = live.described(text);
        Review kept = review.withSource(review.source().withText(text, Sha256.of(text)));
        text = changed;
        OpenReview open = new OpenReview(kept);
        open.open(OpenedReview.of(kept, text));
        live = open.live();
    }

    private TextSpan place(String words) {
        return TextSpan.ofLength(text.indexOf(words), words.length());
    }

    private Annotation the(AnnotationId id) {
        return live.review().annotation(id).orElseThrow();
    }

    private Verdict verdict(AnnotationId id, String author) {
        return the(id).verdictOf(author).orElseThrow();
    }

    private List<String> authors(AnnotationId id) {
        return the(id).verdicts().stream().map(Verdict::author).toList();
    }
}
