package claimmark.ide.view.filter;

import claimmark.core.model.Annotation;
import claimmark.core.model.Outcome;
import claimmark.ide.look.LookMessages;

/** What the verdicts on an annotation must come to, so that the list shows it. */
sealed interface OutcomeChoice {

    /** A verdict is needed and nobody gave one. */
    record Unrated() implements OutcomeChoice {
        @Override
        public boolean allows(Annotation annotation) {
            return annotation.kind().needsVerdict() && annotation.outcome() instanceof Outcome.Unrated;
        }

        @Override
        public String label() {
            return LookMessages.unrated;
        }
    }

    /** The reviewers disagree. */
    record Split() implements OutcomeChoice {
        @Override
        public boolean allows(Annotation annotation) {
            return annotation.outcome() instanceof Outcome.Split;
        }

        @Override
        public String label() {
            return LookMessages.split;
        }
    }

    /** The verdict is of this name. */
    record Rated(String label) implements OutcomeChoice {
        @Override
        public boolean allows(Annotation annotation) {
            return annotation.outcome().rating().filter(found -> found.alternateName().equals(label)).isPresent();
        }
    }

    boolean allows(Annotation annotation);

    /** What it is called in the choice. */
    String label();
}
