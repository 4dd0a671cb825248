package claimmark.core.store;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.Reply;
import claimmark.core.model.Verdict;

/** Collects the ids of the reviewers that one part of a review mentions. The result depends on that part alone. */
final class MentionedReviewers {

    private MentionedReviewers() {
    }

    /** @param entries the history of the annotation */
    static SortedSet<String> in(Annotation annotation, List<LedgerEntry> entries) {
        SortedSet<String> ids = new TreeSet<>();
        ids.add(annotation.creator());
        annotation.assignee().ifPresent(ids::add);
        annotation.verdicts().stream().map(Verdict::author).forEach(ids::add);
        annotation.replies().stream().map(Reply::creator).forEach(ids::add);
        for (LedgerEntry entry : entries) {
            ids.add(entry.who());
            if (entry.field().equals("assignee")) {
                ids.add(entry.before());
                ids.add(entry.after());
            }
        }
        return ids;
    }

    static SortedSet<String> in(BlockLabel blockLabel) {
        return new TreeSet<>(List.of(blockLabel.creator()));
    }
}
