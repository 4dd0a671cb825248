package claimmark.core.store;

import java.util.List;
import java.util.Optional;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** The element {@code history} of an annotation, which is the part of the ledger that tells of it. */
final class HistoryXml {

    private static final String NAME = "history";

    private HistoryXml() {
    }

    static void write(List<LedgerEntry> entries, ElementBuilder annotation) {
        if (!entries.isEmpty()) {
            ElementBuilder history = new ElementBuilder(NAME);
            entries.forEach(entry -> history.child(EntryXml.write(entry)));
            annotation.part(history);
        }
    }

    /** The entries of all histories that stand in the annotation of this id: a tool may have put two together. */
    static Ledger read(String subject, ElementReader annotation) {
        List<List<LedgerEntry>> histories = annotation.parts(NAME, history -> Optional.of(
                history.children("entry", entry -> Optional.of(EntryXml.read(subject, entry)))));
        return Ledger.of(histories.stream().flatMap(List::stream).toList());
    }
}
