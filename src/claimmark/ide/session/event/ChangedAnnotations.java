package claimmark.ide.session.event;

import java.util.HashSet;
import java.util.Set;

import claimmark.core.model.AnnotationId;

/**
 * The annotations that an event is about. They were added, changed or removed, or they lost their words or got them
 * back. Annotations that only shifted with the text around them are not included.
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

    /** Every annotation may have been added, changed, moved or removed. */
    record All() implements ChangedAnnotations {
    }

    default boolean isNone() {
        return this instanceof Named named && named.ids.isEmpty();
    }

    default boolean contains(AnnotationId id) {
        return !(this instanceof Named named) || named.ids.contains(id);
    }

    /** Combines the changes of two steps. */
    default ChangedAnnotations and(ChangedAnnotations other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        if (!(this instanceof Named these) || !(other instanceof Named those)) {
            return new All();
        }
        Set<AnnotationId> both = new HashSet<>(these.ids);
        both.addAll(those.ids);
        return new Named(both);
    }
}
