package claimmark.ide.view.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.AnchorLook;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.event.ChangedAnnotations;

/** Remembers what became of the annotations, so that only changed annotations must be asked about after an event. */
public final class AnchorLooks {

    private final ArticleSession session;
    private final Map<AnnotationId, AnchorLook> looks = new HashMap<>();

    public AnchorLooks(ArticleSession session) {
        this.session = session;
        read(new ChangedAnnotations.All());
    }

    /** Empty when the annotation stands where it should. */
    Optional<AnchorLook> of(AnnotationId id) {
        return Optional.ofNullable(looks.get(id));
    }

    Map<AnnotationId, AnchorLook> all() {
        return looks;
    }

    /**
     * Asks the session about these annotations, and about all that needed a look before, because their possible places
     * may disappear while text is typed elsewhere.
     *
     * @return whether any of the answers changed
     */
    public boolean read(ChangedAnnotations changed) {
        Set<AnnotationId> asked = new HashSet<>(looks.keySet());
        if (changed instanceof ChangedAnnotations.Named named) {
            asked.addAll(named.ids());
        } else {
            session.review().annotations().forEach(annotation -> asked.add(annotation.id()));
        }
        boolean different = false;
        for (AnnotationId id : asked) {
            different |= read(id);
        }
        return different;
    }

    private boolean read(AnnotationId id) {
        Optional<AnchorLook> now = session.review().annotation(id).flatMap(annotation -> session.places().anchor(id)
                .flatMap(anchor -> AnchorLook.of(annotation.target(), anchor)));
        Optional<AnchorLook> before = now.isPresent() ? Optional.ofNullable(looks.put(id, now.get()))
                : Optional.ofNullable(looks.remove(id));
        return !before.equals(now);
    }
}
