package claimmark.ide.preferences.scales;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;

/**
 * What is entered on the page and not kept yet: the scales of the reviewer's own, and the preferred one of each kind.
 * Whoever prefers a scale goes on with it when it is edited, and with the one that fits when it is removed.
 */
final class EditedScales {

    private final List<RatingScale> own;
    private final Map<AnnotationKind, String> preferred = new EnumMap<>(AnnotationKind.class);

    EditedScales(List<RatingScale> own) {
        this.own = new ArrayList<>(own);
    }

    List<RatingScale> own() {
        return List.copyOf(own);
    }

    /** Those of the reviewer's own, and then the shipped ones. */
    List<RatingScale> all() {
        return Stream.concat(own.stream(), RatingScale.SHIPPED.stream()).toList();
    }

    boolean isOwn(RatingScale scale) {
        return own.contains(scale);
    }

    /** The names that a scale must not have, if it is to be in place of {@code edited}. */
    List<String> namesBeside(Optional<RatingScale> edited) {
        return all().stream().filter(scale -> !edited.equals(Optional.of(scale))).map(RatingScale::name).toList();
    }

    void add(RatingScale scale) {
        own.add(scale);
    }

    void replace(RatingScale before, RatingScale after) {
        own.replaceAll(scale -> scale.equals(before) ? after : scale);
        preferred.replaceAll((kind, id) -> id.equals(before.id()) ? after.id() : id);
    }

    void remove(RatingScale scale) {
        own.remove(scale);
        preferred.values().removeIf(scale.id()::equals);
    }

    /** Prefers the scale with this id for a kind; the one that fits when the id is empty or of no scale. */
    void prefer(AnnotationKind kind, String id) {
        if (all().stream().anyMatch(scale -> scale.id().equals(id))) {
            preferred.put(kind, id);
        } else {
            preferred.remove(kind);
        }
    }

    /** The id of the preferred scale; empty when it is the one that fits. */
    String preferred(AnnotationKind kind) {
        return preferred.getOrDefault(kind, "");
    }
}
