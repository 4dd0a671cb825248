package claimmark.core.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import claimmark.core.model.Verdict;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code verdict}. */
final class VerdictXml {

    private static final String RATING_VALUE = "ratingValue";
    private static final String ADJUDICATES = "adjudicates";
    private static final String TRUE = "true";

    private VerdictXml() {
    }

    static ElementBuilder write(Verdict verdict) {
        ElementBuilder builder = new ElementBuilder("verdict", verdict.foreign())
                .always("scale", verdict.scale());
        verdict.ratingValue().ifPresent(number -> builder.always(RATING_VALUE, LexicalForms.of(number)));
        builder.string("alternateName", verdict.alternateName())
                .string("author", verdict.author())
                .value("date", verdict.date(), LexicalForms::of, LexicalForms::instant);
        if (verdict.adjudicates()) {
            builder.always(ADJUDICATES, TRUE);
        }
        verdict.textSha256().ifPresent(hash -> builder.always("textSha256", hash));
        return builder.leaf("ratingExplanation", verdict.ratingExplanation());
    }

    /**
     * Reads a verdict; empty when it has no rating, neither as a number nor as a word, or a number that is none: a
     * rating must never be invented.
     */
    static Optional<Verdict> read(ElementReader reader) {
        boolean hasNumber = reader.has(RATING_VALUE);
        Optional<BigDecimal> ratingValue = reader.value(RATING_VALUE, LexicalForms::decimal);
        String alternateName = reader.string("alternateName");
        return ratingValue.isPresent() || !hasNumber && !alternateName.isEmpty()
                ? Optional.of(read(ratingValue, alternateName, reader)) : Optional.empty();
    }

    private static Verdict read(Optional<BigDecimal> ratingValue, String alternateName, ElementReader reader) {
        String scale = reader.string("scale");
        String author = reader.string("author");
        Instant date = reader.value("date", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        Optional<String> textSha256 = reader.optional("textSha256");
        boolean adjudicates = reader.value(ADJUDICATES, text -> Optional.of(text).filter(TRUE::equals)).isPresent();
        String ratingExplanation = reader.leaf("ratingExplanation").orElse("");
        return new Verdict(scale, ratingValue, alternateName, ratingExplanation, author, date, textSha256,
                adjudicates, reader.foreign());
    }
}
