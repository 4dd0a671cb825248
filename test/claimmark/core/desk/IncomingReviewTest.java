package claimmark.core.desk;

import static claimmark.core.desk.TwoReviewers.SOURCE;
import static claimmark.core.desk.TwoReviewers.TEXT;
import static claimmark.core.desk.TwoReviewers.WORDS;
import static claimmark.core.desk.TwoReviewers.mark;
import static claimmark.core.desk.TwoReviewers.open;
import static claimmark.core.desk.TwoReviewers.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Status;
import claimmark.core.sealing.ReviewVerification;

/** Ana has work that is not saved yet, and Ben saves the same review. */
class IncomingReviewTest {

    private final TwoReviewers reviewers = new TwoReviewers();
    private final Author ana = reviewers.ana;
    private final Author ben = reviewers.ben;
    private OpenReview open = TwoReviewers.open();
    private AnnotationId note;

    @BeforeEach
    void anaSavesANote() {
        note = mark(open, ana);
        save(open, ana);
    }

    private void change(OpenReview review, Author author, UnaryOperator<AnnotationDraft> change) {
        TwoReviewers.change(review, note, author, change);
    }

    private void comment(OpenReview review, Author author, String words) {
        change(review, author, draft -> draft.comment(words));
    }

    /** Reads what Ben saved, and makes what comes in. */
    private IncomingReview take(OpenReview bens) {
        return reviewers.take(open, save(bens, ben));
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
        Author cleo = reviewers.author("Cleo");
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
