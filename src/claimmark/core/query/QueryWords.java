package claimmark.core.query;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;

/** What the reader calls the constants of the model: annotations are found by these words, too. */
public interface QueryWords {

    String of(AnnotationKind kind);

    String of(Status status);

    String of(Stance stance);

    /** What became of an annotation that needs a verdict. */
    String outcome(Annotation annotation, Review review);
}
