package claimmark.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerVerification.Sound;

/** A class of its own, which mutation testing leaves out. */
class LongHistoryTest {

    private static final Instant NINE = Instant.parse("2012-11-14T09:00:00Z");

    @Test
    void aLongHistoryIsNoTroubleToOrderAndToVerify() {
        List<LedgerChange> changes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            changes.add(new LedgerChange("a", "status", "", "value " + i, "ana", NINE.plusSeconds(i % 7)));
        }
        Ledger ledger = Ledger.EMPTY.append(changes);
        assertEquals("value 19999", ledger.heads("a").get(0).after());
        assertEquals(new Sound(), ledger.verify());
        assertEquals(ledger.entries(), ledger.unite(Ledger.of(ledger.entries())).entries());
    }
}
