package claimmark.ide.look.form;

/** A part with the form of the selected annotation. The Annotations panel can be adapted to it. */
public interface FormFocus {

    /**
     * Moves the keyboard focus to a field. Does nothing when the form has no such field for the annotation.
     *
     * @param offered what an empty field begins with, selected so that typing replaces it; may be empty
     */
    void focus(FormPlace place, String offered);
}
