package claimmark.ide.look.form;

import claimmark.core.model.Annotation;
import claimmark.core.text.TextSpan;

/** A part of the form that shows some values of an annotation. */
public interface FormSection {

    /** Shows another annotation, or the same one after a change. */
    void show(ShownAnnotation subject, Annotation annotation);

    /** Called when the text shows a possible place of the annotation. */
    default void placeShown(TextSpan place) {
        // Only one section lists the possible places.
    }

    /**
     * Moves the keyboard focus to a field, if it is in this section.
     *
     * @param offered what an empty field begins with; may be empty
     * @return whether the field is here
     */
    default boolean focus(FormPlace place, String offered) {
        return false;
    }
}
