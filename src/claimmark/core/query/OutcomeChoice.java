package claimmark.core.query;

import java.math.BigDecimal;

import claimmark.core.model.Annotation;
import claimmark.core.model.Outcome;

/** What the verdicts on an annotation must come to. */
public sealed interface OutcomeChoice {

    /** A verdict is needed and nobody gave one. */
    record Unrated() implements OutcomeChoice {
        @Override
        public boolean allows(Annotation annotation) {
            return annotation.kind().needsVerdict() && annotation.outcome() instanceof Outcome.Unrated;
        }
    }

    /** The reviewers disagree, and nobody decided. */
    record Split() implements OutcomeChoice {
        @Override
        public boolean allows(Annotation annotation) {
            return annotation.outcome() instanceof Outcome.Split;
        }
    }

    /** Somebody decided between the verdicts of others. */
    record Adjudicated() implements OutcomeChoice {
        @Override
        public boolean allows(Annotation annotation) {
            return annotation.outcome() instanceof Outcome.Adjudicated;
        }
    }

    /**
     * The verdict is this step of a scale. The same word on another scale is another verdict.
     *
     * @param scale id of the rating scale
     */
    record Rated(String scale, BigDecimal ratingValue) implements OutcomeChoice {

        public Rated {
            ratingValue = ratingValue.stripTrailingZeros();
        }

        @Override
        public boolean allows(Annotation annotation) {
            return annotation.outcome().rating().filter(found -> found.scale().equals(scale)
                    && found.ratingValue().equals(ratingValue)).isPresent();
        }
    }

    boolean allows(Annotation annotation);
}
