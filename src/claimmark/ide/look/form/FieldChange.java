package claimmark.ide.look.form;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;

/** Changes an annotation by what the reviewer entered in a field of the form. */
@FunctionalInterface
public interface FieldChange {

    AnnotationDraft apply(Annotation before, String entered);
}
