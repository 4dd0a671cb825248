package claimmark.core.store;

import java.util.List;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.Reviewer;

/**
 * An annotation with all that a file tells of it.
 *
 * @param deleted whether it was deleted, and is kept with its history
 * @param entries its history
 * @param reviewers those that the file names in it
 */
record KeptAnnotation(Annotation annotation, boolean deleted, List<LedgerEntry> entries, List<Reviewer> reviewers) {

    KeptAnnotation {
        entries = List.copyOf(entries);
        reviewers = List.copyOf(reviewers);
    }
}
