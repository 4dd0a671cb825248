package claimmark.core.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.model.Annotation;
import claimmark.core.sealing.FieldName;
import claimmark.core.xml.ElementReader;
import claimmark.core.xml.ForeignContent;

/**
 * Reads the history of a file of version 1.0: elements {@code change} in an annotation. They become entries of the
 * ledger, in the same order. Reading the same file always gives the same entries.
 */
final class FirstHistory {

    /** Marks the first entry of an annotation's history, because version 1.0 did not record how it began. */
    private static final ForeignContent CARRIED_OVER = new ForeignContent(
            new TreeMap<>(Map.of(FieldName.CARRIED_OVER, Sidecar.FIRST_VERSION)), List.of());

    private FirstHistory() {
    }

    /** The changes that are recorded in an annotation. */
    static List<LedgerChange> read(String subject, ElementReader annotation) {
        return annotation.children("change", change -> Optional.of(change(subject, change)));
    }

    private static LedgerChange change(String subject, ElementReader reader) {
        Instant when = reader.value("when", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        String from = reader.leaf("from").orElse("");
        String to = reader.leaf("to").orElse("");
        return new LedgerChange(subject, reader.string("field"), from, to, reader.string("who"), when,
                Optional.empty(), reader.foreign());
    }

    /** The changes, preceded by an entry about how the annotation began, as far as the annotation itself tells it. */
    static List<LedgerChange> begun(Annotation annotation, List<LedgerChange> changes) {
        String kind = first(changes, "kind").orElse(annotation.kind().token());
        String words = first(changes, FieldName.TARGET).orElse(annotation.words());
        List<LedgerChange> begun = new ArrayList<>();
        begun.add(new LedgerChange(annotation.id().value(), FieldName.ADDED, "", kind + " " + words,
                annotation.creator(), annotation.created(), Optional.empty(), CARRIED_OVER));
        begun.addAll(changes);
        return begun;
    }

    private static Optional<String> first(List<LedgerChange> changes, String field) {
        return changes.stream().filter(change -> change.field().equals(field)).map(LedgerChange::before).findFirst();
    }
}
