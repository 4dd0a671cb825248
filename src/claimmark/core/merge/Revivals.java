package claimmark.core.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.AnnotationId;
import claimmark.core.sealing.FieldName;
import claimmark.core.xml.ForeignContent;

/**
 * Takes back deletions of what somebody else changed without knowing of the deletion. A deletion that is taken back
 * gets an entry that says so. Nobody signs it, and it is made of the deletion alone: so everybody who merges makes the
 * same entry, in whatever order.
 */
final class Revivals {

    private final List<LedgerEntry> entries;
    private final FieldTips tips;
    private final List<LedgerEntry> revivals = new ArrayList<>();

    private Revivals(Ledger ledger, AnnotationId id) {
        entries = ledger.entries(id.value());
        tips = FieldTips.of(ledger, id);
    }

    /** The history of one annotation with an entry for each deletion that is taken back. */
    static Ledger in(Ledger history, AnnotationId id) {
        Revivals revivals = new Revivals(history, id);
        revivals.reviveAnnotation();
        revivals.reviveParts();
        return history.unite(Ledger.of(revivals.revivals));
    }

    /** The history of one annotation with an entry for each of its deletions, which are all taken back. */
    static Ledger ofAll(Ledger history, AnnotationId id) {
        Revivals revivals = new Revivals(history, id);
        deletions(revivals.entries).forEach(deletion -> revivals.revive(deletion, FieldName.ADDED));
        return history.unite(Ledger.of(revivals.revivals));
    }

    private void reviveAnnotation() {
        List<LedgerEntry> deletions = deletions(entries);
        Set<LedgerEntry> known = past(entries, deletions);
        if (entries.stream().anyMatch(entry -> !known.contains(entry) && isWork(entry))) {
            deletions.forEach(deletion -> revive(deletion, FieldName.ADDED));
        }
    }

    /** The deletions after which the annotation was not added again. */
    static List<LedgerEntry> deletions(List<LedgerEntry> entries) {
        Set<LedgerEntry> known = past(entries,
                entries.stream().filter(entry -> entry.field().equals(FieldName.ADDED)).toList());
        return entries.stream().filter(entry -> entry.field().equals(FieldName.DELETED) && !known.contains(entry))
                .toList();
    }

    /**
     * Whether an entry is something that must not be lost. What was taken back counts as well: a copy may have only the
     * first of the two entries, and the result must not depend on which copies meet first.
     */
    private static boolean isWork(LedgerEntry entry) {
        boolean revival = entry.who().isEmpty() && entry.undoes().isPresent();
        return !entry.field().equals(FieldName.DELETED) && !revival;
    }

    /** These entries and all that they follow. */
    static Set<LedgerEntry> past(List<LedgerEntry> entries, List<LedgerEntry> last) {
        Map<String, LedgerEntry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        Set<LedgerEntry> past = new HashSet<>(last);
        Deque<LedgerEntry> open = new ArrayDeque<>(last);
        while (!open.isEmpty()) {
            open.pop().follows().forEach(id -> Optional.ofNullable(byId.get(id)).filter(past::add)
                    .ifPresent(open::push));
        }
        return past;
    }

    private void reviveParts() {
        Map<String, List<String>> fields = new HashMap<>();
        tips.fields().forEach(field -> FieldRules.vital(field)
                .ifPresent(vital -> fields.computeIfAbsent(vital, none -> new ArrayList<>()).add(field)));
        fields.forEach((vital, others) -> {
            List<LedgerEntry> deletions = tips.cleared(vital);
            if (!deletions.isEmpty() && others.stream().anyMatch(this::isSet)) {
                others.forEach(field -> tips.cleared(field).stream().filter(entry -> isPartOf(deletions, entry))
                        .forEach(entry -> revive(entry, field)));
            }
        });
    }

    private boolean isSet(String field) {
        return tips.values(field).stream().anyMatch(value -> !value.isEmpty());
    }

    /** Whether the field was cleared in the same step as the vital one, and not on its own. */
    private static boolean isPartOf(List<LedgerEntry> deletions, LedgerEntry entry) {
        return deletions.stream().anyMatch(
                deletion -> deletion.who().equals(entry.who()) && deletion.when().equals(entry.when()));
    }

    private void revive(LedgerEntry deletion, String field) {
        LedgerChange change = new LedgerChange(deletion.subject(), field, deletion.after(), deletion.before(), "",
                deletion.when(), Optional.of(deletion.id()), ForeignContent.NONE);
        revivals.add(LedgerEntry.seal(change, List.of(deletion.id())));
    }
}
