package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.merge.FieldConflict;
import claimmark.core.merge.FieldVersion;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** Ana has work that is not saved yet, and Ben saves the same review. */
class IncomingReviewTest {

    private static final String TEXT = "Some words are here.";
    private static final TextSpan WORDS = new TextSpan(5, 10);
    private static final Source SOURCE = new Source("a.txt", "text/plain", "", "UTF-8", "", Sha256.of(TEXT), "1",
            ForeignContent.NONE);

    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private int ids;
    private final Author ana = new Author(() -> "Ana", this::tick, () -> "urn:test:" + ++ids);
    private final Author ben = new Author(() -> "Ben", this::tick, () -> "urn:test:" + ++ids);
    private OpenReview open = open(Review.empty("urn:r", SOURCE));
    private AnnotationId note;

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    private static OpenReview open(Review review) {
        OpenReview open = new OpenReview(review);
        open.open(OpenedReview.of(review, TEXT));
        return open;
    }

    @BeforeEach
    void anaSavesANote() {
        note = mark(open, ana);
        save(open, ana);
    }

    private static AnnotationId mark(OpenReview review, Author author) {
        ReviewStep step = new Drafts(review.live(), TEXT, author).mark(AnnotationKind.NOTE, WORDS);
        step.applyTo(review.live());
        return step.edits().get(0).id();
    }

    private static Review save(OpenReview review, Author saver) {
        review.saved(review.toSave(SOURCE, TEXT, saver));
        return review.saved();
    }

    private void change(OpenReview review, Author author, UnaryOperator<AnnotationDraft> change) {
        new Drafts(review.live(), TEXT, author)
                .change(List.of(note), before -> change.apply(new AnnotationDraft(before))).applyTo(review.live());
    }

    private void comment(OpenReview review, Author author, String words) {
        change(review, author, draft -> draft.comment(words));
    }

    /** Reads what Ben saved, and makes what comes in. */
    private IncomingReview take(OpenReview bens) {
        IncomingReview incoming = open.merge(OpenedReview.of(save(bens, ben), TEXT), TEXT, ana);
        open.rebase(incoming, TEXT);
        open.live().apply(incoming.edits());
        return incoming;
    }

    private IncomingReview bothComment() {
        OpenReview bens = open(open.saved());
        comment(open, ana, "hers");
        comment(bens, ben, "his");
        return take(bens);
    }

    private Annotation shown() {
        return open.live().review().annotation(note).orElseThrow();
    }

    private static List<String> values(FieldConflict conflict) {
        return conflict.versions().stream().map(FieldVersion::value).toList();
    }

    @Test
    void whatTheySetInDifferentFieldsComesTogether() {
        OpenReview bens = open(open.saved());
        comment(open, ana, "hers");
        change(bens, ben, draft -> draft.status(Status.CLOSED));
        IncomingReview incoming = take(bens);
        assertEquals(List.of(0L, 0L, 1L), List.of(incoming.added(), incoming.removed(), incoming.changed()));
        assertEquals(List.of("Ben"), incoming.reviewers());
        assertEquals("hers", shown().comment());
        assertEquals(Status.CLOSED, shown().status());
        assertEquals(incoming.theirs(), open.saved());
        assertTrue(open.isDirty());
        Review saved = save(open, ana);
        assertFalse(open.isDirty());
        assertEquals(List.of(), open.conflicts());
        assertInstanceOf(ReviewVerification.Trusted.class, ReviewVerification.of(saved));
    }

    @Test
    void whoSavedSeveralThingsIsNamedOnce() {
        OpenReview bens = open(open.saved());
        comment(bens, ben, "his");
        change(bens, ben, draft -> draft.status(Status.CLOSED));
        assertEquals(List.of("Ben"), take(bens).reviewers());
    }

    @Test
    void whatHeMarkedComesAndWhatHeDeletedGoes() {
        OpenReview bens = open(open.saved());
        new Drafts(bens.live(), TEXT, ben).delete(List.of(note)).applyTo(bens.live());
        AnnotationId his = mark(bens, ben);
        mark(bens, ben);
        IncomingReview incoming = take(bens);
        assertEquals(List.of(2L, 1L, 0L), List.of(incoming.added(), incoming.removed(), incoming.changed()));
        assertEquals(Optional.empty(), open.live().review().annotation(note));
        assertEquals(Optional.of(WORDS), open.live().span(his));
        assertFalse(open.isDirty(), "all of it is saved already");
    }

    @Test
    void whatBothSetShowsHersAndIsAConflictInTheFileUntilSomebodyDecides() {
        IncomingReview incoming = bothComment();
        assertEquals(List.of("hers", "his"), values(incoming.conflicts().get(0)));
        assertEquals("hers", shown().comment());
        assertEquals(incoming.conflicts(), open.conflicts());
        Review saved = save(open, ana);
        assertEquals(1, FieldConflict.in(saved).size());
        assertEquals(List.of("hers", "his"), values(FieldConflict.in(saved).get(0)));
        assertInstanceOf(ReviewVerification.Trusted.class, ReviewVerification.of(saved));
    }

    @Test
    void whatIsDecidedBeforeItIsSavedIsNoConflictInTheFile() {
        FieldConflict conflict = bothComment().conflicts().get(0);
        open.settle(conflict, ana);
        assertEquals(List.of(), open.conflicts());
        Review saved = save(open, ana);
        assertEquals(List.of(), FieldConflict.in(saved));
        assertEquals("hers", shown().comment());
        assertInstanceOf(ReviewVerification.Trusted.class, ReviewVerification.of(saved));
    }

    @Test
    void aDecisionThatIsTakenBackIsNone() {
        FieldConflict conflict = bothComment().conflicts().get(0);
        open.settle(conflict, ana);
        open.reopen(conflict);
        assertEquals(List.of(conflict), open.conflicts());
        assertEquals(1, FieldConflict.in(save(open, ana)).size());
    }

    @Test
    void whoTakesHisValueHasDecided() {
        bothComment();
        comment(open, ana, "his");
        assertEquals(List.of(), open.conflicts());
        assertEquals(List.of(), FieldConflict.in(save(open, ana)));
    }

    @Test
    void aConflictInTheFileIsDecidedForWhatIsShown() {
        bothComment();
        Review undecided = save(open, ana);
        open = open(undecided);
        FieldConflict conflict = open.conflicts().get(0);
        assertFalse(open.isDirty());
        open.settle(conflict, ben);
        assertEquals(List.of(), open.conflicts());
        assertTrue(open.isDirty(), "the decision is to be saved");
        open.reopen(conflict);
        assertFalse(open.isDirty());
        open.settle(conflict, ben);
        String shown = shown().comment();
        Review saved = save(open, ben);
        assertEquals(List.of(), FieldConflict.in(saved));
        assertEquals(shown, shown().comment());
        assertFalse(open.isDirty());
        assertInstanceOf(ReviewVerification.Trusted.class, ReviewVerification.of(saved));
    }

    /** Otherwise the history of the file would tell an id of somebody whose name nobody knows. */
    @Test
    void whoDoesNothingButDecideIsKnownFromThenOn() {
        bothComment();
        open = open(save(open, ana));
        Author cleo = new Author(() -> "Cleo", this::tick, () -> "urn:test:" + ++ids);
        open.settle(open.conflicts().get(0), cleo);
        Review saved = save(open, cleo);
        List<LedgerEntry> entries = saved.ledger().entries(note.value());
        assertEquals("Cleo", saved.reviewerName(entries.get(entries.size() - 1).who()));
        assertEquals(List.of("Ana", "Ben", "Cleo"), saved.reviewers().stream().map(Reviewer::name).sorted().toList());
    }

    @Test
    void aConflictInTheFileIsDecidedByAnotherValue() {
        bothComment();
        open = open(save(open, ana));
        comment(open, ben, "ours");
        assertEquals(List.of(), open.conflicts());
        assertEquals(List.of(), FieldConflict.in(save(open, ben)));
    }

    /** What he saves later is about another field; what both set first is still to be decided. */
    @Test
    void aConflictStaysWhenHeSavesAgain() {
        FieldConflict conflict = bothComment().conflicts().get(0);
        OpenReview bens = open(open.saved());
        change(bens, ben, draft -> draft.status(Status.CLOSED));
        take(bens);
        assertEquals(Status.CLOSED, shown().status());
        assertEquals(List.of(conflict.field()), open.conflicts().stream().map(FieldConflict::field).toList());
    }

    /** Work of a journal is made by other edits, and only its conflicts are taken over. */
    @Test
    void aConflictCanBeTakenOverWithoutTheReview() {
        IncomingReview incoming = bothComment();
        open.open(OpenedReview.of(incoming.theirs(), TEXT));
        open.dispute(incoming);
        assertEquals(List.of(), open.conflicts(), "his value is shown");
        comment(open, ana, "hers");
        assertEquals(incoming.conflicts(), open.conflicts());
    }

    @Test
    void aReviewWithoutPlacesIsMergedAsOneWithPlaces() {
        OpenReview bens = open(open.saved());
        AnnotationId his = mark(bens, ben);
        Review theirs = save(bens, ben);
        IncomingReview incoming = open.merge(new OpenedReview(theirs, true, Optional.empty()), TEXT, ana);
        assertEquals(List.of(his), incoming.edits().stream().map(AnnotationEdit::id).toList());
        assertEquals(Optional.of(WORDS),
                incoming.merged().annotation(his).flatMap(annotation -> annotation.target().span()));
    }

    @Test
    void aCharsetThatSheChoseStaysOnTopOfWhatHeSaved() {
        open.live().update(open.live().review().withSource(SOURCE.withChosenCharset("KOI8-R")));
        take(open(open.saved()));
        assertEquals("KOI8-R", open.live().review().source().chosenCharset());
    }

    @Test
    void whoReadsTheFileAnewDropsConflictsAndDecisions() {
        open.settle(bothComment().conflicts().get(0), ana);
        open.open(OpenedReview.of(open.saved(), TEXT));
        assertEquals("his", shown().comment());
        assertEquals(List.of(), open.conflicts());
        assertFalse(open.isDirty());
    }
}
