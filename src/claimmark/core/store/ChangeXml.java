package claimmark.core.store;

import java.time.Instant;

import claimmark.core.model.Change;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** The element {@code change}. */
final class ChangeXml {

    private ChangeXml() {
    }

    static ElementBuilder write(Change change) {
        return new ElementBuilder("change", change.foreign()).always("field", change.field())
                .string("who", change.who()).value("when", LexicalForms.of(change.when()), "")
                .leaf("from", change.from()).leaf("to", change.to());
    }

    static Change read(ElementReader reader) {
        Instant when = reader.value("when", LexicalForms::instant).orElse(Instant.EPOCH);
        String from = reader.leaf("from").orElse("");
        String to = reader.leaf("to").orElse("");
        return new Change(reader.string("who"), when, reader.string("field"), from, to, reader.foreign());
    }
}
