package claimmark.core.query;

import java.util.Optional;

import claimmark.core.model.Annotation;

/**
 * Who must be asked to work on an annotation.
 *
 * @param reviewer id of the reviewer; empty for what nobody was asked to work on
 */
public record Assignment(Optional<String> reviewer) {

    boolean allows(Annotation annotation) {
        return annotation.assignee().equals(reviewer);
    }
}
