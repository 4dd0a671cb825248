package claimmark.ide.look.form;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;

/** What a field of the form makes of an annotation when the reviewer has entered something. */
@FunctionalInterface
public interface FieldChange {

    AnnotationDraft apply(Annotation before, String entered);
}
