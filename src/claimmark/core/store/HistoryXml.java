package claimmark.core.store;

import java.util.List;
import java.util.Optional;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code history} of an annotation: the ledger's entries about this annotation. */
final class HistoryXml {

    private static final String NAME = "history";

    private HistoryXml() {
    }

    static void write(List<LedgerEntry> entries, ElementBuilder annotation) {
        if (!entries.isEmpty()) {
            ElementBuilder history = new ElementBuilder(NAME);
            entries.forEach(entry -> history.child(EntryXml.write(entry)));
            annotation.dependentChild(history);
        }
    }

    /** Reads all histories in the annotation with this id. There may be two, if another tool merged annotations. */
    static Ledger read(String subject, ElementReader annotation) {
        List<List<LedgerEntry>> histories = annotation.dependentChildren(NAME, history -> Optional.of(
                history.children("entry", entry -> Optional.of(EntryXml.read(subject, entry)))));
        return Ledger.of(histories.stream().flatMap(List::stream).toList());
    }
}
