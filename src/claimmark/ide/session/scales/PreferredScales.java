package claimmark.ide.session.scales;

import org.eclipse.core.runtime.preferences.InstanceScope;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.ide.look.PluginIds;

/** On which scale a verdict is given. */
public final class PreferredScales {

    private static final String SCALE = "scale.";

    private PreferredScales() {
    }

    /** The preference key of the scale on which annotations of a kind are rated: a scale's id. */
    public static String key(AnnotationKind kind) {
        return SCALE + kind.token();
    }

    /**
     * The scale on which a new verdict on an annotation of this kind is given: the one that the reviewer prefers, or
     * the one that fits the kind, or the first of the review.
     */
    public static RatingScale of(AnnotationKind kind, Review review) {
        String preferred = InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE).get(key(kind), "");
        return review.ratingScale(preferred).or(() -> OwnScales.find(preferred))
                .or(() -> RatingScale.fitting(kind).flatMap(scale -> review.ratingScale(scale.id())))
                .or(() -> review.ratingScales().stream().findFirst()).orElse(RatingScale.DEFAULT);
    }

    /** The scale on which a reviewer's verdict on an annotation is; without any verdict, that of a new one. */
    public static RatingScale of(Annotation annotation, String reviewer, Review review) {
        return RatingScale.inUse(annotation, reviewer, review).orElseGet(() -> of(annotation.kind(), review));
    }
}
