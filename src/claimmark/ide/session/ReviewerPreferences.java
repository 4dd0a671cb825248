package claimmark.ide.session;

import org.eclipse.core.runtime.preferences.InstanceScope;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Token;
import claimmark.ide.look.PluginIds;

/** What the reviewer set under Preferences, beside the {@linkplain ReviewerIdentity name}. */
public final class ReviewerPreferences {

    /** Preference key of the kind that Mark uses when none is named: a kind's token. */
    public static final String DEFAULT_KIND = "mark.kind";

    private static final String SCALE = "scale.";

    private ReviewerPreferences() {
    }

    /** The kind that Mark uses when none is named. */
    public static AnnotationKind defaultKind() {
        String token = InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE).get(DEFAULT_KIND, "");
        return Token.find(AnnotationKind.class, token).orElse(AnnotationKind.CLAIM);
    }

    /** The preference key of the scale on which annotations of a kind are rated: a scale's id. */
    public static String scaleKey(AnnotationKind kind) {
        return SCALE + kind.token();
    }

    /**
     * The scale on which a new verdict on an annotation of this kind is given: the one that the reviewer prefers, or
     * the one that fits the kind, or the first of the review.
     */
    public static RatingScale scale(AnnotationKind kind, Review review) {
        String preferred = InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE).get(scaleKey(kind), "");
        return review.ratingScale(preferred)
                .or(() -> RatingScale.fitting(kind).flatMap(scale -> review.ratingScale(scale.id())))
                .or(() -> review.ratingScales().stream().findFirst()).orElse(RatingScale.DEFAULT);
    }

    /** The scale on which a reviewer's verdict on an annotation is; without any verdict, that of a new one. */
    public static RatingScale scale(Annotation annotation, String reviewer, Review review) {
        return RatingScale.inUse(annotation, reviewer, review).orElseGet(() -> scale(annotation.kind(), review));
    }
}
