package claimmark.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import claimmark.core.ledger.LedgerVerification.Altered;
import claimmark.core.ledger.LedgerVerification.Missing;
import claimmark.core.ledger.LedgerVerification.Sound;

/** What holds for every history. */
class LedgerLaws {

    private static final int HISTORIES = 10_000;

    @Property(tries = HISTORIES, shrinking = ShrinkingMode.OFF)
    void historiesUniteInAnyOrderAndNothingLeavesThem(@ForAll long seed) {
        Histories histories = new Histories(new Random(seed), 12);
        Ledger a = histories.copies().get(0);
        Ledger b = histories.copies().get(1);
        Ledger c = histories.copies().get(2);
        Ledger united = a.unite(b).unite(c);
        assertEquals(a.unite(b), b.unite(a));
        assertEquals(united, a.unite(b.unite(c)));
        assertEquals(united, united.unite(b));
        assertEquals(a, a.unite(a));
        assertEquals(united.entries(), c.unite(b).unite(a).entries());
        assertEquals(new Sound(), a.verify());
        assertEquals(new Sound(), united.verify());
        assertEquals(new HashSet<>(histories.everSealed()), new HashSet<>(united.entries()));
        assertEquals(united.size(), united.entries().size());
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichEntriesAreGivenDoesNotMatter(@ForAll long seed) {
        Ledger ledger = new Histories(new Random(seed), 12).copies().get(0);
        List<LedgerEntry> shuffled = new ArrayList<>(ledger.entries());
        shuffled.addAll(ledger.entries());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ledger.entries(), Ledger.of(shuffled).entries());
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void entriesStandByTimeAndNeverBeforeWhatTheyFollow(@ForAll long seed) {
        List<Ledger> copies = new Histories(new Random(seed), 12).copies();
        Ledger united = copies.get(0).unite(copies.get(1)).unite(copies.get(2));
        assertEquals(slowlyOrdered(united.entries()), united.entries());
        for (String subject : united.subjects()) {
            assertEquals(united.entries().stream().filter(entry -> entry.subject().equals(subject)).toList(),
                    united.entries(subject));
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void whatIsAppendedFollowsAllThatWasLastAndIsLastItself(@ForAll long seed) {
        for (Ledger copy : new Histories(new Random(seed), 12).copies()) {
            for (String subject : copy.subjects()) {
                List<String> last = copy.heads(subject).stream().map(LedgerEntry::id).sorted().toList();
                assertFalse(last.isEmpty());
                LedgerEntry first = copy.entries(subject).get(0);
                Ledger longer = copy.append(List.of(new LedgerChange(subject, "f", "", "x", "ana", first.when())));
                assertEquals(List.of(last), longer.heads(subject).stream().map(LedgerEntry::follows).toList());
                assertEquals("x", longer.entries(subject).get(copy.entries(subject).size()).after());
            }
        }
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void theLeastChangeOfAnEntryIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        List<Ledger> copies = new Histories(random, 10).copies();
        List<LedgerEntry> entries = new ArrayList<>(copies.get(0).unite(copies.get(1)).unite(copies.get(2)).entries());
        if (entries.isEmpty()) {
            return;
        }
        int at = random.nextInt(entries.size());
        LedgerEntry sealed = entries.get(at);
        LedgerEntry altered = new Tampering(random).change(sealed);
        entries.set(at, altered);
        LedgerVerification found = Ledger.of(entries).verify();
        assertTrue(found.equals(new Altered(altered)) || found instanceof Missing missing
                && missing.missing().equals(sealed.id()) && !entries.stream().anyMatch(e -> isTheSame(e, sealed)),
                () -> "not found, but " + found);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void anEntryThatWasTakenOutIsMissed(@ForAll long seed) {
        Random random = new Random(seed);
        List<LedgerEntry> entries = new ArrayList<>(new Histories(random, 12).copies().get(0).entries());
        Set<String> needed = new HashSet<>();
        entries.forEach(entry -> needed.addAll(entry.follows()));
        List<LedgerEntry> followed = entries.stream().filter(entry -> needed.contains(entry.id())).toList();
        if (!followed.isEmpty()) {
            LedgerEntry gone = followed.get(random.nextInt(followed.size()));
            entries.remove(gone);
            LedgerVerification found = Ledger.of(entries).verify();
            assertEquals(gone.id(), found instanceof Missing missing ? missing.missing() : found);
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void whatIsSaidLastIsWhatNoEntryOfItsFieldFollows(@ForAll long seed) {
        List<Ledger> copies = new Histories(new Random(seed), 14).copies();
        Ledger united = copies.get(0).unite(copies.get(1)).unite(copies.get(2));
        for (String subject : united.subjects()) {
            List<LedgerEntry> entries = united.entries(subject);
            Map<String, List<LedgerEntry>> expected = entries.stream()
                    .filter(entry -> entries.stream().noneMatch(later -> later.field().equals(entry.field())
                            && ancestors(later, entries).contains(entry)))
                    .collect(Collectors.groupingBy(LedgerEntry::field));
            assertEquals(expected, united.latest(subject, field -> field));
        }
    }

    /** All that the entry follows, directly or over others. */
    private static Set<LedgerEntry> ancestors(LedgerEntry entry, List<LedgerEntry> entries) {
        Set<LedgerEntry> found = new HashSet<>();
        Set<String> ids = new HashSet<>(entry.follows());
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (ids.contains(entries.get(i).id())) {
                found.add(entries.get(i));
                ids.addAll(entries.get(i).follows());
            }
        }
        return found;
    }

    private static boolean isTheSame(LedgerEntry one, LedgerEntry other) {
        return one.id().equals(other.id()) && one.subject().equals(other.subject());
    }

    /** What stands first, then what stands first of the rest, by looking at all of them each time. */
    private static List<LedgerEntry> slowlyOrdered(List<LedgerEntry> entries) {
        List<LedgerEntry> left = new ArrayList<>(entries);
        List<LedgerEntry> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            LedgerEntry next = left.stream().filter(e -> left.stream().noneMatch(o -> e.follows().contains(o.id())))
                    .min(Comparator.comparing(LedgerEntry::when).thenComparing(LedgerEntry::id)).orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
