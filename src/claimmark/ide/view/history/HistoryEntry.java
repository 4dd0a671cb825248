package claimmark.ide.view.history;

import java.time.Instant;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.sealing.FieldName;

/**
 * One change of a review, be it in the ledger or not saved yet.
 *
 * @param subject id of the annotation
 * @param who id of the reviewer
 * @param before the value before; empty when there was none
 * @param after the value after; empty when there is none
 * @param takesBack whether it takes back an earlier change
 * @param isSaved whether the ledger has it
 */
record HistoryEntry(String subject, String who, Instant when, FieldName field, String before, String after,
        boolean takesBack, boolean isSaved) {

    static HistoryEntry of(LedgerEntry entry) {
        return new HistoryEntry(entry.subject(), entry.who(), entry.when(), FieldName.of(entry.field()),
                entry.before(), entry.after(), entry.undoes().isPresent(), true);
    }

    static HistoryEntry of(LedgerChange change) {
        return new HistoryEntry(change.subject(), change.who(), change.when(), FieldName.of(change.field()),
                change.before(), change.after(), change.undoes().isPresent(), false);
    }

    /** What was done in one step to one part of an annotation, as to a verdict or a source. */
    record Step(String subject, String who, Instant when, boolean isSaved, String group, String key) {
    }

    Step step() {
        return new Step(subject, who, when, isSaved, field.group(), field.key());
    }
}
