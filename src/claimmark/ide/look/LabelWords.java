package claimmark.ide.look;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.query.QueryWords;

/** The words of the user interface, by which annotations are searched. */
public final class LabelWords implements QueryWords {

    @Override
    public String of(AnnotationKind kind) {
        return Labels.of(kind);
    }

    @Override
    public String of(Status status) {
        return Labels.of(status);
    }

    @Override
    public String of(Stance stance) {
        return Labels.of(stance);
    }

    @Override
    public String outcome(Annotation annotation, Review review) {
        return OutcomeLook.of(annotation, review).word();
    }
}
