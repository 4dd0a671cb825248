package claimmark.core.query;

import claimmark.core.model.Annotation;
import claimmark.core.model.Outcome;
import claimmark.core.model.RatingValue;

/** A condition on the outcome of an annotation. */
public sealed interface OutcomeChoice {

    /** The annotation needs a verdict and has none. */
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
     * The verdict is this step of this scale. The same name on another scale is a different verdict.
     *
     * @param scale the id of the rating scale
     */
    record Rated(String scale, RatingValue step) implements OutcomeChoice {

        @Override
        public boolean allows(Annotation annotation) {
            return annotation.outcome().rating().filter(found -> found.scale().equals(scale)
                    && found.rating().isSame(step)).isPresent();
        }
    }

    boolean allows(Annotation annotation);
}
