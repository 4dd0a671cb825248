package claimmark.core.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code ratingScale} and its steps. */
final class RatingScaleXml {

    private static final String RATING_VALUE = "ratingValue";

    private RatingScaleXml() {
    }

    static ElementBuilder write(RatingScale scale) {
        ElementBuilder builder = new ElementBuilder("ratingScale", scale.foreign()).always("id", scale.id())
                .string("name", scale.name())
                .always("worstRating", LexicalForms.of(scale.worstRating()))
                .always("bestRating", LexicalForms.of(scale.bestRating()));
        scale.values().forEach(value -> builder.child(write(value)));
        return builder;
    }

    private static ElementBuilder write(RatingValue value) {
        ElementBuilder builder = new ElementBuilder("value", value.foreign());
        value.ratingValue().ifPresent(number -> builder.always(RATING_VALUE, LexicalForms.of(number)));
        return builder.always("alternateName", value.alternateName());
    }

    /** Reads a scale; empty when its best or its worst rating is missing. */
    static Optional<RatingScale> read(ElementReader reader) {
        Optional<BigDecimal> worst = reader.value("worstRating", LexicalForms::decimal);
        Optional<BigDecimal> best = reader.value("bestRating", LexicalForms::decimal);
        return worst.flatMap(w -> best.map(b -> {
            List<RatingValue> values = reader.children("value", RatingScaleXml::value);
            return new RatingScale(reader.string("id"), reader.string("name"), w, b, values, reader.foreign())
                    .upToDate();
        }));
    }

    private static Optional<RatingValue> value(ElementReader reader) {
        boolean hasNumber = reader.has(RATING_VALUE);
        Optional<BigDecimal> ratingValue = reader.value(RATING_VALUE, LexicalForms::decimal);
        String alternateName = reader.string("alternateName");
        return ratingValue.isPresent() || !hasNumber && !alternateName.isEmpty()
                ? Optional.of(new RatingValue(ratingValue, alternateName, reader.foreign())) : Optional.empty();
    }
}
