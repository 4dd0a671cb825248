package claimmark.core.store;

import java.time.Instant;

import claimmark.core.model.Reply;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code reply}. */
final class ReplyXml {

    private ReplyXml() {
    }

    static ElementBuilder write(Reply reply) {
        return new ElementBuilder("reply", reply.foreign()).always("id", reply.id()).string("creator", reply.creator())
                .value("created", reply.created(), LexicalForms::of, LexicalForms::instant).text(reply.text());
    }

    static Reply read(ElementReader reader) {
        Instant created = reader.value("created", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        return new Reply(reader.string("id"), reader.string("creator"), created, reader.text(), reader.foreign());
    }
}
