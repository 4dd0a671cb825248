package claimmark.core.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.ledger.LedgerVerification.Altered;
import claimmark.core.ledger.LedgerVerification.Missing;
import claimmark.core.ledger.LedgerVerification.Sound;

/** Looks at each entry of a ledger once. */
final class LedgerVerifier {

    private final Map<String, Set<String>> idsBySubject = new HashMap<>();

    private LedgerVerifier(Ledger ledger) {
        ledger.subjects().forEach(subject -> {
            Set<String> ids = new HashSet<>();
            ledger.entries(subject).forEach(entry -> ids.add(entry.id()));
            idsBySubject.put(subject, ids);
        });
    }

    static LedgerVerification verify(Ledger ledger) {
        LedgerVerifier verifier = new LedgerVerifier(ledger);
        for (LedgerEntry entry : ledger.entries()) {
            if (!entry.isIntact()) {
                return new Altered(entry);
            }
            Optional<String> missing = verifier.missing(entry);
            if (missing.isPresent()) {
                return new Missing(entry, missing.get());
            }
        }
        return new Sound();
    }

    private Optional<String> missing(LedgerEntry entry) {
        Set<String> known = idsBySubject.getOrDefault(entry.subject(), Set.of());
        return Stream.concat(entry.follows().stream(), entry.undoes().stream()).filter(id -> !known.contains(id))
                .findFirst();
    }
}
