package claimmark.core.query;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;

/** The reader's names for the constants of the model. Annotations can also be found by these names. */
public interface QueryWords {

    String of(AnnotationKind kind);

    String of(Status status);

    String of(Stance stance);

    /** The name of the outcome of an annotation that needs a verdict. */
    String outcome(Annotation annotation, Review review);
}
