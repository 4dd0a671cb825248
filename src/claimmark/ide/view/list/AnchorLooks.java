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

/** Which annotations do not simply stand in the text; remembered, so that a change asks about those it names only. */
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
     * Asks the session about these annotations, and about those that did not stand well before: their places may go
     * while text is typed elsewhere.
     *
     * @return whether the answer is another one for any of them
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
