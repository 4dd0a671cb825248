package claimmark.ide.session.scales;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

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

    /** The scale on which a new verdict on an annotation of this kind is given. */
    public static RatingScale of(AnnotationKind kind, Review review) {
        String preferred = InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE).get(key(kind), "");
        return RatingScale.ofNew(kind, review.ratingScale(preferred).or(() -> OwnScales.find(preferred)), review);
    }

    /** The same for many annotations. What is preferred for a kind is looked up once. */
    public static Function<Annotation, RatingScale> ofMany(String reviewer, Review review) {
        Map<AnnotationKind, RatingScale> ofKind = new EnumMap<>(AnnotationKind.class);
        return annotation -> RatingScale.inUse(annotation, reviewer, review)
                .orElseGet(() -> ofKind.computeIfAbsent(annotation.kind(), kind -> of(kind, review)));
    }

    /** The scale on which a reviewer's verdict on an annotation is; without any verdict, that of a new one. */
    public static RatingScale of(Annotation annotation, String reviewer, Review review) {
        return RatingScale.inUse(annotation, reviewer, review).orElseGet(() -> of(annotation.kind(), review));
    }
}
