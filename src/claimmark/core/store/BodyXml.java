package claimmark.core.store;

import java.util.Optional;

import claimmark.core.model.Body;
import claimmark.core.model.Motivation;
import claimmark.core.model.Token;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code body}. */
final class BodyXml {

    private static final String TEXTUAL = "TextualBody";

    private BodyXml() {
    }

    static ElementBuilder write(Body body) {
        return new ElementBuilder("body", body.foreign()).always("purpose", body.purpose().token()).text(body.value());
    }

    /** Reads a body; empty when it is no text or has an unknown purpose, as it must not be shown as a comment. */
    static Optional<Body> read(ElementReader reader) {
        boolean textual = reader.optional("type").orElse(TEXTUAL).equals(TEXTUAL);
        Optional<Motivation> purpose = reader.has("purpose")
                ? reader.value("purpose", t -> Token.find(Motivation.class, t))
                : Optional.of(Motivation.COMMENTING);
        return purpose.filter(p -> textual).map(p -> new Body(p, reader.text(), reader.foreign()));
    }
}
