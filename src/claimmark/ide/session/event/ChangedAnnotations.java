package claimmark.ide.session.event;

import java.util.HashSet;
import java.util.Set;

import claimmark.core.model.AnnotationId;

/**
 * The annotations that an event is about: those that were added, changed or removed, that lost their words or got them
 * back. Annotations that only shifted along with the text around them are not among them.
 */
public sealed interface ChangedAnnotations {

    /** No annotation changed. */
    ChangedAnnotations NONE = new Named(Set.of());

    /** These annotations changed, and no others. */
    record Named(Set<AnnotationId> ids) implements ChangedAnnotations {

        public Named {
            ids = Set.copyOf(ids);
        }
    }

    /** Every annotation may be another, be gone, be new or stand elsewhere. */
    record All() implements ChangedAnnotations {
    }

    default boolean isNone() {
        return this instanceof Named named && named.ids.isEmpty();
    }

    default boolean contains(AnnotationId id) {
        return !(this instanceof Named named) || named.ids.contains(id);
    }

    /** What changed in two steps that are told as one. */
    default ChangedAnnotations and(ChangedAnnotations other) {
        if (!(this instanceof Named these) || !(other instanceof Named those)) {
            return new All();
        }
        Set<AnnotationId> both = new HashSet<>(these.ids);
        both.addAll(those.ids);
        return new Named(both);
    }
}
