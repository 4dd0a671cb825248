package claimmark.core.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import claimmark.core.model.Verdict;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code verdict}. */
final class VerdictXml {

    private static final String ADJUDICATES = "adjudicates";
    private static final String TRUE = "true";

    private VerdictXml() {
    }

    static ElementBuilder write(Verdict verdict) {
        ElementBuilder builder = new ElementBuilder("verdict", verdict.foreign())
                .always("scale", verdict.scale())
                .always("ratingValue", LexicalForms.of(verdict.ratingValue()))
                .string("alternateName", verdict.alternateName())
                .string("author", verdict.author())
                .value("date", verdict.date(), LexicalForms::of, LexicalForms::instant);
        if (verdict.adjudicates()) {
            builder.always(ADJUDICATES, TRUE);
        }
        verdict.textSha256().ifPresent(hash -> builder.always("textSha256", hash));
        return builder.leaf("ratingExplanation", verdict.ratingExplanation());
    }

    /** Reads a verdict; empty when it has no rating, because a rating must never be invented. */
    static Optional<Verdict> read(ElementReader reader) {
        Optional<BigDecimal> ratingValue = reader.value("ratingValue", LexicalForms::decimal);
        return ratingValue.map(number -> read(number, reader));
    }

    private static Verdict read(BigDecimal ratingValue, ElementReader reader) {
        String scale = reader.string("scale");
        String alternateName = reader.string("alternateName");
        String author = reader.string("author");
        Instant date = reader.value("date", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        Optional<String> textSha256 = reader.optional("textSha256");
        boolean adjudicates = reader.value(ADJUDICATES, text -> Optional.of(text).filter(TRUE::equals)).isPresent();
        String ratingExplanation = reader.leaf("ratingExplanation").orElse("");
        return new Verdict(scale, ratingValue, alternateName, ratingExplanation, author, date, textSha256,
                adjudicates, reader.foreign());
    }
}
