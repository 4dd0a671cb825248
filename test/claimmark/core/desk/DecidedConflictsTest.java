package claimmark.core.desk;

import static claimmark.core.desk.TwoReviewers.open;
import static claimmark.core.desk.TwoReviewers.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.merge.FieldConflict;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Status;

/** Ana and Ben set two fields of one annotation in different ways; each is decided by itself. */
class DecidedConflictsTest {

    private final TwoReviewers reviewers = new TwoReviewers();
    private final Author ana = reviewers.ana;
    private final Author ben = reviewers.ben;
    private OpenReview open = TwoReviewers.open();
    private AnnotationId note;

    private void change(OpenReview review, Author author, UnaryOperator<AnnotationDraft> change) {
        TwoReviewers.change(review, note, author, change);
    }

    @BeforeEach
    void bothSetTheCommentAndTheStatus() {
        note = TwoReviewers.mark(open, ana);
        OpenReview bens = open(save(open, ana));
        change(open, ana, draft -> draft.comment("hers").status(Status.RESOLVED));
        change(bens, ben, draft -> draft.comment("his").status(Status.CLOSED));
        reviewers.take(open, save(bens, ben));
    }

    private static List<String> fields(List<FieldConflict> conflicts) {
        return conflicts.stream().map(FieldConflict::field).sorted().toList();
    }

    private FieldConflict conflict(String field) {
        return open.conflicts().stream().filter(conflict -> conflict.field().equals(field)).findFirst().orElseThrow();
    }

    @Test
    void bothAreToldAndStayInTheFile() {
        assertEquals(List.of("comment", "status"), fields(open.conflicts()));
        assertEquals(List.of("comment", "status"), fields(FieldConflict.in(save(open, ana))));
    }

    @Test
    void whoDecidesOneLeavesTheOtherOpen() {
        open.settle(conflict("comment"), ana);
        assertEquals(List.of("status"), fields(open.conflicts()));
        assertEquals(List.of("status"), fields(FieldConflict.in(save(open, ana))));
    }

    @Test
    void whoTakesOneDecisionBackKeepsTheOther() {
        FieldConflict comment = conflict("comment");
        open.settle(comment, ana);
        open.settle(conflict("status"), ana);
        assertEquals(List.of(), open.conflicts());
        open.reopen(comment);
        assertEquals(List.of("comment"), fields(open.conflicts()));
        assertEquals(List.of("comment"), fields(FieldConflict.in(save(open, ana))));
    }

    @Test
    void inTheFileToo() {
        open = open(save(open, ana));
        FieldConflict comment = conflict("comment");
        open.settle(comment, ben);
        open.settle(conflict("status"), ben);
        open.reopen(comment);
        assertTrue(open.isDirty());
        assertEquals(List.of("comment"), fields(FieldConflict.in(save(open, ben))));
    }

    /** The entry about another field follows both histories, and decides nothing between them. */
    @Test
    void whoSetsAnotherFieldDecidesNothing() {
        open = open(save(open, ana));
        change(open, ben, draft -> draft.tags(List.of("tax")));
        assertEquals(List.of("comment", "status"), fields(open.conflicts()));
        assertEquals(List.of("comment", "status"), fields(FieldConflict.in(save(open, ben))));
        change(open, ben, draft -> draft.status(Status.OPEN));
        assertEquals(List.of("comment"), fields(FieldConflict.in(save(open, ben))));
    }

    @Test
    void theHistoryTellsWhatWasDecidedAgainstWhat() {
        open = open(save(open, ana));
        FieldConflict comment = conflict("comment");
        String shown = open.live().review().annotation(note).orElseThrow().comment();
        open.settle(comment, ben);
        List<LedgerEntry> entries = save(open, ben).ledger().entries(note.value());
        LedgerEntry last = entries.get(entries.size() - 1);
        assertEquals(List.of("comment", shown.equals("his") ? "hers" : "his", shown, "ben"),
                List.of(last.field(), last.before(), last.after(), last.who()));
    }
}
