package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;

class EarlierHistoryTest {

    private static final List<LedgerEntry> ALL = Ledger.EMPTY.append(List.of(
            change(0, "added", "", "claim words"), change(1, "status", "open", "closed"),
            change(2, "comment", "", "Yes."), change(3, "comment", "Yes.", "No."),
            change(4, "deleted", "claim words", ""))).entries("a");

    private static LedgerChange change(int second, String field, String before, String after) {
        return new LedgerChange("a", field, before, after, "ana", Instant.parse("2012-11-13T12:00:00Z")
                .plusSeconds(second));
    }

    private static EarlierHistory of(Map<String, String> state) {
        return EarlierHistory.of(ALL, state, 0);
    }

    @Test
    void aStateHasAllEntriesThatMadeItWhatItIs() {
        assertEquals(new EarlierHistory(ALL.subList(0, 1), 0), of(Map.of("status", "open")));
        assertEquals(new EarlierHistory(ALL.subList(0, 2), 0), of(Map.of("status", "closed")));
        assertEquals(new EarlierHistory(ALL.subList(0, 4), 0), of(Map.of("status", "closed", "comment", "No.")));
    }

    @Test
    void aStateThatNoEntriesMadeHasThoseThatFitBest() {
        assertEquals(new EarlierHistory(ALL.subList(0, 3), 1), of(Map.of("status", "disputed", "comment", "Yes.")));
    }

    @Test
    void fieldsWithoutAnEntryCountForNothing() {
        assertEquals(new EarlierHistory(ALL.subList(0, 4), 0),
                of(Map.of("status", "closed", "comment", "No.", "kind", "claim")));
    }

    @Test
    void aLaterStateCanBeAskedFor() {
        assertEquals(1, EarlierHistory.of(ALL, Map.of("status", "open"), 2).differing());
        assertEquals(0, EarlierHistory.of(ALL, Map.of("status", "closed", "comment", "Yes."), 2).differing());
    }
}
