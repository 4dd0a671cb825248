package claimmark.core.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says field by field what differs between two states of an annotation, in the words of the sidecar. */
final class AnnotationChanges {

    /** The reviewer gave the annotation other borders. */
    static final String TARGET = "target";

    private final String who;
    private final Instant when;
    private final List<Change> changes = new ArrayList<>();

    private AnnotationChanges(String who, Instant when) {
        this.who = who;
        this.when = when;
    }

    /** @param targetField what a change of the target is called */
    static List<Change> between(Annotation before, Annotation after, String targetField, String who, Instant when) {
        AnnotationChanges found = new AnnotationChanges(who, when);
        found.compare("kind", before.kind().token(), after.kind().token());
        found.compare("status", before.status().token(), after.status().token());
        if (!before.target().equals(after.target())) {
            found.add(targetField, before.words(), after.target().orphan() ? "" : after.words());
        }
        found.compare("assignee", before.assignee().orElse(""), after.assignee().orElse(""));
        found.compare("tags", String.join(", ", before.tags()), String.join(", ", after.tags()));
        found.compare("comment", before.comment(), after.comment());
        found.compare("correction", before.correction(), after.correction());
        if (!before.claim().equals(after.claim())) {
            found.add("claim", describe(before.claim()), describe(after.claim()));
        }
        if (!before.verdicts().equals(after.verdicts())) {
            found.add("verdict", describeVerdict(before), describeVerdict(after));
        }
        if (!before.evidence().equals(after.evidence())) {
            found.add("evidence", describeEvidence(before), describeEvidence(after));
        }
        if (!before.replies().equals(after.replies())) {
            found.add("reply", String.valueOf(before.replies().size()), String.valueOf(after.replies().size()));
        }
        return found.changes;
    }

    private void compare(String field, String from, String to) {
        if (!from.equals(to)) {
            add(field, from, to);
        }
    }

    private void add(String field, String from, String to) {
        changes.add(new Change(who, when, field, from, to));
    }

    private static String describe(Claim claim) {
        return claim.text().isEmpty() ? claim.claimant() : claim.text();
    }

    private static String describeVerdict(Annotation annotation) {
        return annotation.verdicts().stream().map(v -> v.ratingExplanation().isEmpty() ? v.alternateName()
                : v.alternateName() + ": " + v.ratingExplanation()).collect(Collectors.joining("; "));
    }

    private static String describeEvidence(Annotation annotation) {
        return annotation.evidence().stream().map(e -> e.stance().token() + " " + e.url())
                .collect(Collectors.joining("; "));
    }
}
