package claimmark.core.store;

import java.util.List;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.Reviewer;

/**
 * An annotation with everything that a file keeps about it.
 *
 * @param deleted whether the annotation was deleted, and is kept for its history
 * @param entries its history
 * @param reviewers the reviewers that are named inside the annotation
 */
record KeptAnnotation(Annotation annotation, boolean deleted, List<LedgerEntry> entries, List<Reviewer> reviewers) {

    KeptAnnotation {
        entries = List.copyOf(entries);
        reviewers = List.copyOf(reviewers);
    }
}
