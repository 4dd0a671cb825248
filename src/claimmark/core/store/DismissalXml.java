package claimmark.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code dismissal}: what a reviewer does not want to be suggested again. */
final class DismissalXml {

    private DismissalXml() {
    }

    static ElementBuilder write(Dismissal dismissal, ReviewerPlaces reviewers) {
        ElementBuilder builder = new ElementBuilder("dismissal", dismissal.foreign())
                .always("rule", dismissal.rule())
                .string("creator", dismissal.creator())
                .value("created", dismissal.created(), LexicalForms::of, LexicalForms::instant)
                .leaf("words", dismissal.words())
                .leaf("sentence", dismissal.sentence());
        reviewers.write(List.of(dismissal.creator()), builder);
        return builder;
    }

    /** Reads a dismissal; empty when it names no rule. */
    static Optional<Dismissal> read(ElementReader reader, ReviewerCopies reviewers) {
        Optional<String> rule = reader.optional("rule").filter(text -> !text.isEmpty());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        String creator = reader.string("creator");
        Instant created = reader.value("created", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        String words = reader.leaf("words").orElse("");
        String sentence = reader.leaf("sentence").orElse("");
        reviewers.add(ReviewerXml.readAll(reader));
        return Optional.of(new Dismissal(rule.get(), words, sentence, creator, created, reader.foreign()));
    }
}
