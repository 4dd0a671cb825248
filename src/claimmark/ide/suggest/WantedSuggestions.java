package claimmark.ide.suggest;

import java.util.Optional;
import java.util.Set;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.UserWords;
import claimmark.core.suggest.variety.Variety;

/**
 * What the reviewer wants to be suggested.
 *
 * @param kinds the kinds of annotations
 * @param variety the English that words are to be spelt in; empty for any
 * @param leastConfidence how sure a suggestion must be, from 0 to 1
 * @param dictionary the words that are no typos
 */
record WantedSuggestions(Set<AnnotationKind> kinds, Optional<Variety> variety, double leastConfidence,
        UserWords dictionary) {

    WantedSuggestions {
        kinds = Set.copyOf(kinds);
    }

    /** Whether a suggestion of one of these kinds is to be made. */
    boolean include(OfferedSuggestion offered) {
        return offered.suggestion().confidence() >= leastConfidence && !dictionary.have(offered);
    }
}
