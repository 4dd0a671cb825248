package claimmark.core.store;

import java.time.LocalDate;
import java.util.Optional;

import claimmark.core.model.Evidence;
import claimmark.core.model.Snapshot;
import claimmark.core.model.Stance;
import claimmark.core.model.Tier;
import claimmark.core.model.Token;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code evidence}. */
final class EvidenceXml {

    private EvidenceXml() {
    }

    static ElementBuilder write(Evidence evidence) {
        ElementBuilder builder = new ElementBuilder("evidence", evidence.foreign())
                .always("id", evidence.id())
                .always("url", evidence.url())
                .string("title", evidence.title())
                .string("publisher", evidence.publisher())
                .value("stance", evidence.stance().token(), Stance.CONTEXT.token())
                .value("tier", evidence.tier().map(Tier::token).orElse(""), "")
                .value("accessed", LexicalForms.of(evidence.accessed()), "");
        evidence.snapshot().ifPresent(s -> builder.always("snapshot", s.path()).always("sha256", s.sha256()));
        return builder.leaf("excerpt", evidence.excerpt());
    }

    static Evidence read(ElementReader reader) {
        String id = reader.string("id");
        String url = reader.string("url");
        String title = reader.string("title");
        String publisher = reader.string("publisher");
        Stance stance = reader.value("stance", t -> Token.find(Stance.class, t)).orElse(Stance.CONTEXT);
        Optional<Tier> tier = reader.value("tier", t -> Token.find(Tier.class, t));
        Optional<LocalDate> accessed = reader.value("accessed", LexicalForms::date);
        String excerpt = reader.leaf("excerpt").orElse("");
        Optional<Snapshot> snapshot = snapshot(reader.optional("snapshot"), reader.optional("sha256"));
        return new Evidence(id, url, title, publisher, stance, tier, accessed, excerpt, snapshot, reader.foreign());
    }

    private static Optional<Snapshot> snapshot(Optional<String> path, Optional<String> sha256) {
        return path.isEmpty() && sha256.isEmpty() ? Optional.empty()
                : Optional.of(new Snapshot(path.orElse(""), sha256.orElse("")));
    }
}
