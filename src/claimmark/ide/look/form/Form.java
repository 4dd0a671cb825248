package claimmark.ide.look.form;

import java.util.Optional;

/** The form that contains the controls. */
public interface Form {

    /** The annotation that the form shows; empty when it shows none. */
    Optional<ShownAnnotation> subject();

    /** Called when something was typed, or when typed text was entered in the review. */
    void pendingChanged();

    /** Shows the values of the review again. The review may have changed what was entered. */
    void refresh();

    /** Lays the form out again after the size of a control changed. */
    void reflow();
}
