package claimmark.ide.session.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.recovery.UnsavedChange.InForm;
import claimmark.core.recovery.UnsavedChange.OfFile;
import claimmark.core.text.TextReplacement;

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
        int last = waiting.size() - 1;
        Optional<UnsavedChange> joined = last < 0 ? Optional.empty() : joined(waiting.get(last), change);
        joined.ifPresentOrElse(both -> waiting.set(last, both), () -> waiting.add(change));
    }

    /** Keys that are typed one after the other are one change, and of what is in a form only the last counts. */
    private static Optional<UnsavedChange> joined(UnsavedChange before, UnsavedChange change) {
        if (before instanceof InForm && change instanceof InForm) {
            return Optional.of(change);
        }
        if (!(before instanceof OfFile first) || !(change instanceof OfFile then)) {
            return Optional.empty();
        }
        TextReplacement typed = first.replacement();
        TextReplacement key = then.replacement();
        return key.removed().isEmpty() && key.offset() == typed.insertedEnd()
                ? Optional.of(new OfFile(new TextReplacement(typed.offset(), typed.removed(),
                        typed.inserted() + key.inserted())))
                : Optional.empty();
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
