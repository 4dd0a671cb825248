package claimmark.ide.view;

import claimmark.core.model.Annotation;

/** A part of the form that shows some of what is said of an annotation. */
interface FormSection {

    /** Shows the annotation as it is now: another one, or the same one after a change. */
    void show(Subject subject, Annotation annotation);
}
