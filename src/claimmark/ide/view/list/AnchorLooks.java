package claimmark.ide.view.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.ide.look.AnchorLook;
import claimmark.ide.session.event.ChangedAnnotations;
import claimmark.ide.session.places.AnnotationPlaces;

/** Keeps what became of the annotations. After an event, only the changed ones are read again. */
public final class AnchorLooks {

    private final AnnotationPlaces places;
    private final Map<AnnotationId, AnchorLook> looks = new HashMap<>();

    public AnchorLooks(AnnotationPlaces places) {
        this.places = places;
        read(new ChangedAnnotations.All());
    }

    /** What became of an annotation; empty when it needs no look. */
    Optional<AnchorLook> of(AnnotationId id) {
        return Optional.ofNullable(looks.get(id));
    }

    Map<AnnotationId, AnchorLook> all() {
        return looks;
    }

    /**
     * Reads these annotations again, and all that needed a look before, because their possible places may disappear
     * while text is typed elsewhere.
     *
     * @return whether anything changed
     */
    public boolean read(ChangedAnnotations changed) {
        Review review = places.review();
        Set<AnnotationId> asked = new HashSet<>(looks.keySet());
        if (changed instanceof ChangedAnnotations.Named named) {
            asked.addAll(named.ids());
        } else {
            review.annotations().forEach(annotation -> asked.add(annotation.id()));
        }
        boolean different = false;
        for (AnnotationId id : asked) {
            different |= read(id, review);
        }
        return different;
    }

    private boolean read(AnnotationId id, Review review) {
        Optional<AnchorLook> now = review.annotation(id).flatMap(annotation -> places.anchor(id)
                .flatMap(anchor -> AnchorLook.of(annotation.target(), anchor)));
        Optional<AnchorLook> before = now.isPresent() ? Optional.ofNullable(looks.put(id, now.get()))
                : Optional.ofNullable(looks.remove(id));
        return !before.equals(now);
    }
}
