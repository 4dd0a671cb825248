package claimmark.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Of the entries of one subject, those that no later entry of the same field follows, directly or over others. */
final class LatestEntries {

    private final UnaryOperator<String> field;
    private final Predicate<LedgerEntry> counted;
    private final Map<String, Integer> followers = new HashMap<>();
    /** For the entries that were looked at: of each field, the last entries up to there. */
    private final Map<String, Map<String, Set<LedgerEntry>>> known = new HashMap<>();
    private final Set<LedgerEntry> superseded = new HashSet<>();

    private LatestEntries(UnaryOperator<String> field, Predicate<LedgerEntry> counted) {
        this.field = field;
        this.counted = counted;
    }

    /**
     * @param entries none before one that it follows
     * @param field names that count as one field are made the same by it
     * @param counted whether an entry counts; others only tell which entries follow which
     */
    static Map<String, List<LedgerEntry>> of(List<LedgerEntry> entries, UnaryOperator<String> field,
            Predicate<LedgerEntry> counted) {
        LatestEntries latest = new LatestEntries(field, counted);
        entries.forEach(entry -> entry.follows().forEach(id -> latest.followers.merge(id, 1, Integer::sum)));
        entries.forEach(latest::add);
        Map<String, List<LedgerEntry>> byField = new LinkedHashMap<>();
        entries.stream().filter(counted).filter(entry -> !latest.superseded.contains(entry)).forEach(entry -> byField
                .computeIfAbsent(field.apply(entry.field()), name -> new ArrayList<>()).add(entry));
        return byField;
    }

    private void add(LedgerEntry entry) {
        Map<String, Set<LedgerEntry>> here = before(entry);
        known.put(entry.id(), here);
        if (!counted.test(entry)) {
            return;
        }
        Set<LedgerEntry> previous = here.put(field.apply(entry.field()), Set.of(entry));
        if (previous != null) {
            superseded.addAll(previous);
        }
    }

    /** What was known before the entry. It is passed on along a line, and copied where lines part or meet. */
    private Map<String, Set<LedgerEntry>> before(LedgerEntry entry) {
        List<String> follows = entry.follows();
        if (follows.size() == 1 && followers.getOrDefault(follows.get(0), 0) == 1) {
            Map<String, Set<LedgerEntry>> handedOn = known.remove(follows.get(0));
            return handedOn == null ? new HashMap<>() : handedOn;
        }
        Map<String, Set<LedgerEntry>> met = new HashMap<>();
        for (String id : follows) {
            known.getOrDefault(id, Map.of()).forEach(
                    (name, entries) -> met.computeIfAbsent(name, none -> new LinkedHashSet<>()).addAll(entries));
        }
        return met;
    }
}
