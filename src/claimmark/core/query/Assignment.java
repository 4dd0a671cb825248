package claimmark.core.query;

import java.util.Optional;

import claimmark.core.model.Annotation;

/**
 * A condition on the assignee of an annotation.
 *
 * @param reviewer the id of the wanted assignee; empty for annotations without an assignee
 */
public record Assignment(Optional<String> reviewer) {

    boolean allows(Annotation annotation) {
        return annotation.assignee().equals(reviewer);
    }
}
