package claimmark.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerVerification.Altered;
import claimmark.core.ledger.LedgerVerification.Missing;
import claimmark.core.ledger.LedgerVerification.Sound;
import claimmark.core.text.Sha256;
import claimmark.core.xml.ForeignContent;

class LedgerTest {

    private static final Instant NINE = Instant.parse("2012-11-14T09:00:00Z");
    private static final Instant TEN = Instant.parse("2012-11-14T10:00:00.5Z");

    private final Ledger begun = Ledger.EMPTY.append(List.of(change("a", "", "open", NINE)));

    @Test
    void theIdIsTheHashOfADocumentedForm() {
        ForeignContent foreign = new ForeignContent(new TreeMap<>(Map.of("b", "2", "a", "1")), List.of("<x/>"));
        LedgerChange change = new LedgerChange("urn:a", "claim.claimant", "Kreml\u00E9n", "\uD800", "ana", TEN,
                Optional.of("1f"), foreign);
        LedgerEntry entry = LedgerEntry.seal(change, List.of("2e", "1f", "2e"));
        assertEquals(Sha256.of("""
                claimmark-entry-1
                2
                2:1f
                2:2e
                5:urn:a
                14:claim.claimant
                8:Kreml\u00E9n
                6:\\uD800
                3:ana
                24:2012-11-14T10:00:00.500Z
                1
                2:1f
                2
                1:a
                1:1
                1:b
                1:2
                1
                4:<x/>
                """), entry.id());
    }

    @Test
    void aChangeThatTakesSomethingBackIsTheSameInEverythingElse() {
        ForeignContent foreign = new ForeignContent(new TreeMap<>(Map.of("a", "1")), List.of("<x/>"));
        assertEquals(new LedgerChange("urn:a", "status", "open", "closed", "ana", TEN, Optional.of("1f"), foreign),
                new LedgerChange("urn:a", "status", "open", "closed", "ana", TEN, Optional.empty(), foreign)
                        .undoing("1f"));
    }

    @Test
    void anIdStaysTheSameInEveryVersion() {
        assertEquals("992ad43b223175c221a11a1c86142ba9b1fb7b578615ec8c36cab0756861e527", begun.entries().get(0).id());
    }

    @Test
    void changesOfOneSubjectFollowOneAnother() {
        Ledger ledger = begun.append(List.of(change("a", "open", "closed", TEN), change("a", "closed", "open", TEN)));
        List<LedgerEntry> entries = ledger.entries("a");
        assertEquals(List.of("open", "closed", "open"), entries.stream().map(LedgerEntry::after).toList());
        assertEquals(List.of(entries.get(1).id()), entries.get(2).follows());
        assertEquals(List.of(entries.get(2)), ledger.heads("a"));
        assertEquals(new Sound(), ledger.verify());
    }

    @Test
    void changesOfDifferentSubjectsHaveNothingInCommon() {
        Ledger ledger = begun.append(List.of(change("b", "", "open", TEN)));
        assertEquals(List.of(), ledger.entries("b").get(0).follows());
        assertEquals(begun.entries("a"), ledger.entries("a"));
        assertEquals(List.of("a", "b"), List.copyOf(ledger.subjects()));
        assertEquals(List.of(), ledger.entries("c"));
        assertEquals(List.of(), ledger.heads("c"));
    }

    @Test
    void aClockThatGoesBackDoesNotPutAnEntryBeforeWhatItFollows() {
        Ledger ledger = begun.append(List.of(change("a", "open", "closed", NINE.minusSeconds(60))));
        assertEquals(List.of("open", "closed"), ledger.entries().stream().map(LedgerEntry::after).toList());
    }

    @Test
    void whatComesAfterTwoUnitedHistoriesFollowsBoth() {
        Ledger ours = begun.append(List.of(change("a", "open", "closed", TEN)));
        Ledger theirs = begun.append(List.of(change("a", "open", "resolved", TEN)));
        Ledger united = theirs.unite(ours);
        assertEquals(2, united.heads("a").size());
        Ledger decided = united.append(List.of(change("a", "closed", "resolved", TEN)));
        assertEquals(united.heads("a").stream().map(LedgerEntry::id).toList(), decided.heads("a").get(0).follows());
        assertEquals(4, decided.size());
        assertEquals(new Sound(), decided.verify());
    }

    @Test
    void theSameChangeMadeTwiceIsTwoEntries() {
        Ledger ledger = begun.append(List.of(change("a", "", "open", NINE)));
        assertEquals(2, ledger.size());
        assertNotEquals(ledger.entries().get(0).id(), ledger.entries().get(1).id());
    }

    @Test
    void theFirstAlteredEntryIsNamed() {
        Ledger ledger = begun.append(List.of(change("a", "open", "closed", TEN), change("b", "", "open", TEN)));
        LedgerEntry first = altered(ledger.entries("a").get(0), "closed");
        LedgerEntry last = altered(ledger.entries("b").get(0), "closed");
        assertEquals(new Altered(first), Ledger.of(List.of(last, ledger.entries("a").get(1), first)).verify());
    }

    @Test
    void anAlteredEntryStandsBesideTheTrueOneWhenTheyAreUnited() {
        LedgerEntry altered = altered(begun.entries().get(0), "closed");
        Ledger united = begun.unite(Ledger.of(List.of(altered)));
        assertEquals(2, united.size());
        assertEquals(new Altered(altered), united.verify());
        assertEquals(united.entries(), Ledger.of(List.of(altered)).unite(begun).entries());
    }

    @Test
    void anEntryOfAnotherSubjectIsNoPredecessor() {
        LedgerEntry stranger = LedgerEntry.seal(change("b", "", "open", TEN), List.of(begun.entries().get(0).id()));
        assertEquals(new Missing(stranger, begun.entries().get(0).id()),
                begun.unite(Ledger.of(List.of(stranger))).verify());
    }

    @Test
    void whatIsUndoneMustBeThere() {
        Ledger ledger = begun.append(List.of(change("a", "open", "", TEN).undoing("nothing")));
        assertEquals(new Missing(ledger.entries().get(1), "nothing"), ledger.verify());
        String id = begun.entries().get(0).id();
        assertEquals(new Sound(), begun.append(List.of(change("a", "open", "", TEN).undoing(id))).verify());
    }

    @Test
    void entriesInACircleAreKeptAndNotTrusted() {
        LedgerEntry self = new LedgerEntry("1", List.of("1"), "a", "f", "", "", "ana", TEN, Optional.empty(),
                ForeignContent.NONE);
        LedgerEntry one = new LedgerEntry("2", List.of("3"), "a", "f", "", "", "ana", NINE, Optional.empty(),
                ForeignContent.NONE);
        LedgerEntry other = new LedgerEntry("3", List.of("2"), "a", "f", "", "", "ana", NINE, Optional.empty(),
                ForeignContent.NONE);
        Ledger ledger = Ledger.of(List.of(self, other, one));
        assertEquals(List.of(one, other, self), ledger.entries());
        assertEquals(new Altered(one), ledger.verify());
        assertTrue(ledger.heads("a").isEmpty());
        assertEquals(4, ledger.append(List.of(change("a", "", "x", TEN))).size());
    }

    @Test
    void nothingAppendedIsTheSameLedger() {
        assertEquals(begun, begun.append(List.of()));
        assertEquals(begun, begun.unite(Ledger.EMPTY));
        assertTrue(Ledger.EMPTY.isEmpty());
    }

    private static LedgerChange change(String subject, String before, String after, Instant when) {
        return new LedgerChange(subject, "status", before, after, "ana", when);
    }

    private static LedgerEntry altered(LedgerEntry entry, String after) {
        return new LedgerEntry(entry.id(), entry.follows(), entry.subject(), entry.field(), entry.before(), after,
                entry.who(), entry.when(), entry.undoes(), entry.foreign());
    }
}
