package claimmark.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A history that can be trusted. Entries are added and never leave it; each names by their ids the entries that it
 * follows, so that a change of any entry shows. Entries follow entries of their own subject only: what two reviewers
 * do to different subjects has nothing in common, and can be merged as text.
 *
 * <pre>
 * Ledger ledger = Ledger.EMPTY.append(List.of(new LedgerChange("a1", "status", "open", "closed", "ana", now)));
 * Ledger both = ledger.unite(theirs);       // the same as theirs.unite(ledger)
 * boolean trusted = both.verify() instanceof LedgerVerification.Sound;
 * </pre>
 *
 * Whoever writes all ids of a subject anew is not found by looking at this ledger alone; uniting it with another
 * reviewer's shows both histories.
 */
public final class Ledger {

    public static final Ledger EMPTY = new Ledger(Collections.emptySortedMap());

    /** The entries of each subject, which are never none, in the order of {@link LedgerOrder}. */
    private final SortedMap<String, List<LedgerEntry>> bySubject;

    private Ledger(SortedMap<String, List<LedgerEntry>> bySubject) {
        this.bySubject = bySubject;
    }

    /** The ledger of these entries, in whatever order and however often they are given. Nothing is checked. */
    public static Ledger of(Collection<LedgerEntry> entries) {
        return EMPTY.with(entries);
    }

    /** What has entries, in the order of the texts. */
    public Set<String> subjects() {
        return Collections.unmodifiableSet(bySubject.keySet());
    }

    /** All entries, by time, none before one that it follows. */
    public List<LedgerEntry> entries() {
        return LedgerOrder.of(all());
    }

    /** The entries of one subject, by time, none before one that it follows; none when nothing is known of it. */
    public List<LedgerEntry> entries(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The last entries of a subject, which no other follows. Several where histories were united. */
    public List<LedgerEntry> heads(String subject) {
        Set<String> followed = new HashSet<>();
        entries(subject).forEach(entry -> followed.addAll(entry.follows()));
        return entries(subject).stream().filter(entry -> !followed.contains(entry.id())).toList();
    }

    /**
     * What the ledger says last of each field of a subject: one entry, or several where histories were united and
     * nobody has decided between them.
     *
     * @param field makes the names the same that are to count as one field
     */
    public Map<String, List<LedgerEntry>> latest(String subject, UnaryOperator<String> field) {
        return latest(subject, field, entry -> true);
    }

    /**
     * Does the same as {@link #latest(String, UnaryOperator)}, as if only some of the entries said anything.
     *
     * @param counted whether an entry counts
     */
    public Map<String, List<LedgerEntry>> latest(String subject, UnaryOperator<String> field,
            Predicate<LedgerEntry> counted) {
        return LatestEntries.of(entries(subject), field, counted);
    }

    /** How many entries there are. */
    public int size() {
        return bySubject.values().stream().mapToInt(List::size).sum();
    }

    public boolean isEmpty() {
        return bySubject.isEmpty();
    }

    /** The ledger with these changes sealed as its last entries. Those of one subject follow one another. */
    public Ledger append(List<LedgerChange> changes) {
        Map<String, List<String>> last = new TreeMap<>();
        List<LedgerEntry> sealed = new ArrayList<>();
        for (LedgerChange change : changes) {
            List<String> follows = last.computeIfAbsent(change.subject(),
                    subject -> heads(subject).stream().map(LedgerEntry::id).toList());
            LedgerEntry entry = LedgerEntry.seal(change, follows);
            last.put(change.subject(), List.of(entry.id()));
            sealed.add(entry);
        }
        return with(sealed);
    }

    /** All entries of both. It does not matter which is united with which, in what order, or how often. */
    public Ledger unite(Ledger other) {
        return with(other.all());
    }

    /** Whether every entry fits; otherwise the first one that does not. */
    public LedgerVerification verify() {
        return LedgerVerifier.verify(this);
    }

    private List<LedgerEntry> all() {
        return bySubject.values().stream().flatMap(List::stream).toList();
    }

    private Ledger with(Collection<LedgerEntry> added) {
        if (added.isEmpty()) {
            return this;
        }
        Map<String, List<LedgerEntry>> touched = new TreeMap<>();
        for (LedgerEntry entry : added) {
            touched.computeIfAbsent(entry.subject(), subject -> new ArrayList<>(entries(subject))).add(entry);
        }
        SortedMap<String, List<LedgerEntry>> changed = new TreeMap<>(bySubject);
        touched.forEach((subject, entries) -> changed.put(subject, LedgerOrder.of(entries)));
        return new Ledger(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ledger ledger && bySubject.equals(ledger.bySubject);
    }

    @Override
    public int hashCode() {
        return bySubject.hashCode();
    }

    @Override
    public String toString() {
        return "Ledger of " + size() + " entries on " + bySubject.size() + " subjects";
    }
}
