package claimmark.ide.session.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Reviewer;
import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.text.TextReplacement;
import claimmark.ide.session.recovery.ChangeQueue.Batch;

/** In which order changes reach a journal, though writing them fails now and then. */
class ChangeQueueTest {

    private static final JournalBase BASE = new JournalBase("/a.txt", "", "", "text", Instant.EPOCH);

    private final ChangeQueue queue = new ChangeQueue();

    private static UnsavedChange typed(String words) {
        return new UnsavedChange.OfFile(new TextReplacement(0, "", words));
    }

    private static UnsavedChange inForm(String reviewer) {
        return new UnsavedChange.InForm(new Reviewer(reviewer, reviewer), List.of());
    }

    private void add(UnsavedChange... changes) {
        for (UnsavedChange change : changes) {
            queue.add(change, () -> BASE);
        }
    }

    @Test
    void theFirstChangeBeginsTheJournalAndTheNextOnesGoOn() {
        assertTrue(queue.take().isNone());
        add(typed("a"));
        assertEquals(new Batch(false, Optional.of(BASE), List.of(typed("a"))), queue.take());
        add(typed("b"));
        assertEquals(new Batch(false, Optional.empty(), List.of(typed("b"))), queue.take());
        assertTrue(queue.take().isNone());
    }

    @Test
    void whatCouldNotBeWrittenComesBeforeWhatWasDoneSince() {
        add(typed("a"), typed("b"));
        Batch refused = queue.take();
        add(typed("c"));
        queue.putBack(refused);
        assertEquals(new Batch(false, Optional.of(BASE), List.of(typed("a"), typed("b"), typed("c"))), queue.take());
    }

    @Test
    void afterARestartWhatCouldNotBeWrittenIsOutOfDate() {
        add(typed("a"));
        Batch refused = queue.take();
        queue.restart(List.of(typed("b")), () -> BASE);
        queue.putBack(refused);
        assertEquals(new Batch(true, Optional.of(BASE), List.of(typed("b"))), queue.take());
    }

    @Test
    void aRestartThatCouldNotBeWrittenIsTriedAgain() {
        add(typed("a"));
        queue.take();
        queue.restart(List.of(), () -> BASE);
        Batch refused = queue.take();
        assertEquals(new Batch(true, Optional.empty(), List.of()), refused);
        assertFalse(refused.isNone());
        queue.putBack(refused);
        assertEquals(refused, queue.take());
        add(typed("b"));
        assertEquals(new Batch(false, Optional.of(BASE), List.of(typed("b"))), queue.take(), "a new journal begins");
    }

    @Test
    void ofWhatIsInFormsOnlyTheLastCounts() {
        add(inForm("ana"), inForm("ben"), typed("a"), inForm("ana"), inForm("cem"));
        assertEquals(List.of(inForm("ben"), typed("a"), inForm("cem")), queue.take().changes());
    }

    @Test
    void whatIsHeldIsTakenTogether() {
        queue.hold(true);
        add(typed("a"));
        assertTrue(queue.take().isNone());
        add(typed("b"));
        queue.hold(false);
        assertEquals(List.of(typed("a"), typed("b")), queue.take().changes());
    }
}
