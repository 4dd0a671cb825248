package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.merge.FieldConflict;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** Ana and Ben set two fields of one annotation in different ways; each is decided by itself. */
class DecidedConflictsTest {

    private static final String TEXT = "Some words are here.";
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

    private static Review save(OpenReview review, Author saver) {
        review.saved(review.toSave(SOURCE, TEXT, saver));
        return review.saved();
    }

    private void change(OpenReview review, Author author, UnaryOperator<AnnotationDraft> change) {
        new Drafts(review.live(), TEXT, author)
                .change(List.of(note), before -> change.apply(new AnnotationDraft(before))).applyTo(review.live());
    }

    @BeforeEach
    void bothSetTheCommentAndTheStatus() {
        ReviewStep step = new Drafts(open.live(), TEXT, ana).mark(AnnotationKind.NOTE, new TextSpan(5, 10));
        step.applyTo(open.live());
        note = step.edits().get(0).id();
        OpenReview bens = open(save(open, ana));
        change(open, ana, draft -> draft.comment("hers").status(Status.RESOLVED));
        change(bens, ben, draft -> draft.comment("his").status(Status.CLOSED));
        IncomingReview incoming = open.merge(OpenedReview.of(save(bens, ben), TEXT), TEXT, ana);
        open.rebase(incoming, TEXT);
        open.live().apply(incoming.edits());
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
