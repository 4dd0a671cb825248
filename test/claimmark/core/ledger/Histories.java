package claimmark.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import claimmark.core.xml.ForeignContent;

/**
 * Three reviewers who work on copies of one review: they change, take back, and now and then unite. Few subjects, few
 * times and clocks that go wrong, so that entries often meet.
 */
final class Histories {

    private static final List<String> FIELDS = List.of("status", "claim.claimant", "evidence[e1].excerpt", "");
    private static final List<String> TEXTS = List.of("", "a", "b", "ab", "\uD800", "1:a\n", "\\u0041",
            "\u00E9\uD83D\uDE00");

    private final Random random;
    private final List<Ledger> copies = new ArrayList<>(List.of(Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY));
    private final List<LedgerEntry> everSealed = new ArrayList<>();

    Histories(Random random, int steps) {
        this.random = random;
        for (int i = 0; i < steps; i++) {
            step();
        }
    }

    List<Ledger> copies() {
        return copies;
    }

    List<LedgerEntry> everSealed() {
        return everSealed;
    }

    private void step() {
        int who = random.nextInt(copies.size());
        Ledger ledger = copies.get(who);
        if (random.nextInt(4) == 0) {
            copies.set(who, ledger.unite(copies.get(random.nextInt(copies.size()))));
            return;
        }
        List<LedgerChange> changes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            changes.add(change(ledger, "reviewer" + who));
        }
        Ledger longer = ledger.append(changes);
        List<LedgerEntry> sealed = new ArrayList<>(longer.entries());
        sealed.removeAll(ledger.entries());
        everSealed.addAll(sealed);
        copies.set(who, longer);
    }

    private LedgerChange change(Ledger ledger, String who) {
        String subject = "subject" + random.nextInt(3);
        LedgerChange change = new LedgerChange(subject, pick(FIELDS), pick(TEXTS), pick(TEXTS), who,
                Instant.ofEpochSecond(random.nextInt(5), random.nextInt(2)), Optional.empty(), foreign());
        List<LedgerEntry> known = ledger.entries(subject);
        return known.isEmpty() || random.nextBoolean() ? change : change.undoing(pick(known).id());
    }

    private ForeignContent foreign() {
        return random.nextInt(3) > 0 ? ForeignContent.NONE : new ForeignContent(
                new TreeMap<>(Map.of(pick(FIELDS), pick(TEXTS))), List.of("<a xmlns=\"urn:other\"/>"));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
