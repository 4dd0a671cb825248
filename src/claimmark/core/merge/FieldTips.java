package claimmark.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.AnnotationId;

/**
 * What a ledger says last of each field of one annotation. Where histories were united, there may be several entries.
 * An entry that was taken back competes with no other, and neither does the one that took it back.
 */
final class FieldTips {

    static final Comparator<LedgerEntry> BY_TIME = Comparator.comparing(LedgerEntry::when)
            .thenComparing(LedgerEntry::id);

    private final Map<String, List<LedgerEntry>> recorded;
    private final Map<String, List<LedgerEntry>> standing;

    private final Set<LedgerEntry> undone;

    private FieldTips(Map<String, List<LedgerEntry>> recorded, Map<String, List<LedgerEntry>> standing,
            Set<LedgerEntry> undone) {
        this.recorded = recorded;
        this.standing = standing;
        this.undone = undone;
    }

    static FieldTips of(Ledger ledger, AnnotationId id) {
        Map<LedgerEntry, List<LedgerEntry>> undoers = undoers(ledger.entries(id.value()));
        Set<LedgerEntry> undone = undone(ledger.entries(id.value()), undoers);
        Set<LedgerEntry> without = new HashSet<>(undone);
        undoers.values().forEach(without::addAll);
        Map<String, List<LedgerEntry>> recorded = ledger.latest(id.value(), field -> field);
        return new FieldTips(recorded, without.isEmpty() ? recorded
                : ledger.latest(id.value(), field -> field, entry -> !without.contains(entry)), undone);
    }

    /** For each entry that was taken back, those that did it. */
    private static Map<LedgerEntry, List<LedgerEntry>> undoers(List<LedgerEntry> entries) {
        Map<String, LedgerEntry> byId = new HashMap<>();
        Map<LedgerEntry, List<LedgerEntry>> undoers = new HashMap<>();
        for (LedgerEntry entry : entries) {
            byId.put(entry.id(), entry);
            entry.undoes().map(byId::get).filter(taken -> isOpposite(entry, taken))
                    .ifPresent(taken -> undoers.computeIfAbsent(taken, none -> new ArrayList<>()).add(entry));
        }
        return undoers;
    }

    /** The entries that were taken back by one that was not taken back itself. */
    private static Set<LedgerEntry> undone(List<LedgerEntry> entries, Map<LedgerEntry, List<LedgerEntry>> undoers) {
        Set<LedgerEntry> undone = new HashSet<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!undone.containsAll(undoers.getOrDefault(entries.get(i), List.of()))) {
                undone.add(entries.get(i));
            }
        }
        return undone;
    }

    private static boolean isOpposite(LedgerEntry entry, LedgerEntry taken) {
        return entry.field().equals(taken.field()) && entry.after().equals(taken.before())
                && entry.before().equals(taken.after());
    }

    Set<String> fields() {
        return recorded.keySet();
    }

    /** Whether the ledger tells of the field at all. */
    boolean tellsOf(String field) {
        return recorded.containsKey(field);
    }

    /** Whether the value is the last, or one of the last, that the ledger has of the field. */
    boolean isLast(String field, String value) {
        return last(field).stream().anyMatch(entry -> entry.after().equals(value));
    }

    /** The last entries of the field, with those that take others back. */
    List<LedgerEntry> last(String field) {
        return recorded.getOrDefault(field, List.of());
    }

    /** The last entries of the field that nobody took back. */
    List<LedgerEntry> standing(String field) {
        return standing.getOrDefault(field, List.of());
    }

    /** Whether the entry was taken back. */
    boolean isUndone(LedgerEntry entry) {
        return undone.contains(entry);
    }

    /** The last entries that cleared the field and were not taken back. */
    List<LedgerEntry> cleared(String field) {
        return Stream.concat(standing(field).stream(), last(field).stream()).distinct()
                .filter(entry -> entry.after().isEmpty() && !isUndone(entry)).toList();
    }

    /** The different values of these entries. */
    List<String> values(String field) {
        return standing(field).stream().map(LedgerEntry::after).distinct().toList();
    }
}
