package claimmark.core.desk;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Status;

/**
 * What a reviewer decided at a mark, all of it in one step.
 *
 * @param kind what the words are
 * @param verdict the reviewer's own verdict from now on; empty when the reviewer has none
 * @param status the state of the work on it
 * @param sources the sources that are cited in addition
 */
public record Assessment(AnnotationKind kind, Optional<Given> verdict, Status status, List<Evidence> sources) {

    public Assessment {
        sources = List.copyOf(sources);
    }

    /** A step of a scale. */
    public record Given(RatingScale scale, RatingValue value) {
    }
}
