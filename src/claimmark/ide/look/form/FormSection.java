package claimmark.ide.look.form;

import claimmark.core.model.Annotation;
import claimmark.core.text.TextSpan;

/** A part of the form that shows some of what is said of an annotation. */
public interface FormSection {

    /** Shows the annotation as it is now: another one, or the same one after a change. */
    void show(ShownAnnotation subject, Annotation annotation);

    /** One of the places that the annotation may have is shown in the text. */
    default void placeShown(TextSpan place) {
        // Only one section lists them.
    }
}
