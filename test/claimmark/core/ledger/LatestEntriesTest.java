package claimmark.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What a ledger says last of each field. */
class LatestEntriesTest {

    private static final Instant NINE = Instant.parse("2012-11-14T09:00:00Z");

    private final Ledger begun = Ledger.EMPTY.append(List.of(change("status", "open"), change("comment", "one")));

    @Test
    void nothingIsSaidOfWhatHasNoEntries() {
        assertEquals(Map.of(), begun.latest("b", field -> field));
        assertEquals(Map.of(), Ledger.EMPTY.latest("a", field -> field));
    }

    @Test
    void theLastEntryOfEachFieldCounts() {
        assertEquals(Map.of("status", Set.of("open"), "comment", Set.of("one")), latest(begun));
        Ledger later = begun.append(List.of(change("status", "closed"), change("status", "reopened")));
        assertEquals(Map.of("status", Set.of("reopened"), "comment", Set.of("one")), latest(later));
    }

    @Test
    void namesThatAreMadeTheSameCountAsOneField() {
        Map<String, List<LedgerEntry>> latest = begun.latest("a", field -> "any");
        assertEquals(List.of("any"), List.copyOf(latest.keySet()));
        assertEquals(List.of("one"), latest.get("any").stream().map(LedgerEntry::after).toList());
    }

    @Test
    void whatTwoSaidApartBothCountsUntilSomebodyDecides() {
        Ledger ours = begun.append(List.of(change("status", "closed")));
        Ledger theirs = begun.append(List.of(change("status", "resolved"), change("comment", "two")));
        Ledger united = ours.unite(theirs);
        assertEquals(Map.of("status", Set.of("closed", "resolved"), "comment", Set.of("two")), latest(united));
        Ledger decided = united.append(List.of(change("status", "reopened")));
        assertEquals(Map.of("status", Set.of("reopened"), "comment", Set.of("two")), latest(decided));
    }

    @Test
    void whatComesAfterTwoHistoriesKnowsWhatBothSaid() {
        Ledger united = begun.append(List.of(change("status", "closed")))
                .unite(begun.append(List.of(change("status", "resolved"))));
        Ledger onward = united.append(List.of(change("comment", "two"), change("comment", "three")));
        assertEquals(Map.of("status", Set.of("closed", "resolved"), "comment", Set.of("three")), latest(onward));
        Ledger decided = onward.append(List.of(change("status", "reopened")));
        assertEquals(Map.of("status", Set.of("reopened"), "comment", Set.of("three")), latest(decided));
    }

    /** The other history ends before the field is changed again: it takes nothing away from the first. */
    @Test
    void whoKnewLessSupersedesNothing() {
        Ledger ours = begun.append(List.of(change("status", "closed"), change("status", "reopened")));
        Ledger theirs = begun.append(List.of(change("comment", "two")));
        assertEquals(Map.of("status", Set.of("reopened"), "comment", Set.of("two")), latest(ours.unite(theirs)));
    }

    @Test
    void anEntryThatFollowsWhatIsNotThereStandsAlone() {
        LedgerEntry stray = LedgerEntry.seal(change("status", "closed"), List.of("1f"));
        Ledger ledger = begun.unite(Ledger.of(List.of(stray)));
        assertEquals(Map.of("status", Set.of("open", "closed"), "comment", Set.of("one")), latest(ledger));
    }

    @Test
    void aLedgerIsAnotherWithOneMoreEntry() {
        Ledger more = begun.append(List.of(change("status", "closed")));
        assertNotEquals(begun, more);
        assertFalse(begun.isEmpty());
        assertEquals(begun.hashCode(), Ledger.of(begun.entries()).hashCode());
        assertEquals("Ledger of 3 entries on 1 subjects", more.toString());
        assertFalse(begun.equals((Object) begun.entries()));
    }

    private static Map<String, Set<String>> latest(Ledger ledger) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        ledger.latest("a", field -> field).forEach((field, entries) -> values.put(field,
                entries.stream().map(LedgerEntry::after).collect(Collectors.toSet())));
        return values;
    }

    private static LedgerChange change(String field, String after) {
        return new LedgerChange("a", field, "", after, "ana", NINE);
    }
}
