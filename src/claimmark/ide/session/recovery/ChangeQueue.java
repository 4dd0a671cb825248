package claimmark.ide.session.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.recovery.UnsavedChange.InForm;

/** Changes on their way from the UI thread to the journal. */
final class ChangeQueue {

    private final List<UnsavedChange> waiting = new ArrayList<>();
    private Optional<JournalBase> beginning = Optional.empty();
    private boolean begun;
    private boolean restarted;
    private boolean held;

    /**
     * Changes that are to be written together.
     *
     * @param restarts whether what was written before counts no longer
     * @param beginning what the changes stand on, where they begin a journal
     */
    record Batch(boolean restarts, Optional<JournalBase> beginning, List<UnsavedChange> changes) {

        static final Batch NONE = new Batch(false, Optional.empty(), List.of());

        boolean isNone() {
            return !restarts && changes.isEmpty();
        }
    }

    /** @param base what the change stands on when it is the first one */
    synchronized void add(UnsavedChange change, Supplier<JournalBase> base) {
        if (!begun) {
            begun = true;
            beginning = Optional.of(base.get());
        }
        // Of what is in a form only the last counts. Keys stay by themselves: marks follow a whole word in another way.
        int last = waiting.size() - 1;
        if (change instanceof InForm && last >= 0 && waiting.get(last) instanceof InForm) {
            waiting.remove(last);
        }
        waiting.add(change);
    }

    /** Begins anew with these changes, or without any. */
    synchronized void restart(List<UnsavedChange> unsaved, Supplier<JournalBase> base) {
        waiting.clear();
        waiting.addAll(unsaved);
        begun = !unsaved.isEmpty();
        beginning = begun ? Optional.of(base.get()) : Optional.empty();
        restarted = true;
    }

    /** From now on nothing is given away until it is all there. */
    synchronized void hold(boolean hold) {
        held = hold;
    }

    /** What is to be written now. */
    synchronized Batch take() {
        if (held) {
            return Batch.NONE;
        }
        Batch taken = new Batch(restarted, beginning, List.copyOf(waiting));
        waiting.clear();
        beginning = Optional.empty();
        restarted = false;
        return taken;
    }

    /** Takes back what could not be written; it waits before all that came since. */
    synchronized void putBack(Batch batch) {
        if (!restarted) {
            waiting.addAll(0, batch.changes);
            beginning = batch.beginning;
            restarted = batch.restarts;
        }
    }
}
