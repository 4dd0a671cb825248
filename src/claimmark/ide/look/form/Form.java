package claimmark.ide.look.form;

import java.util.Optional;

/** The form that controls stand in. */
public interface Form {

    /** What the form is about when something is entered; empty while it shows nothing. */
    Optional<ShownAnnotation> subject();

    /** Something was typed, or what was typed was handed over. */
    void pendingChanged();

    /** Shows again what the review holds, which may have taken what was handed over otherwise. */
    void refresh();

    /** Lays the form out again: a control has become larger or smaller. */
    void reflow();
}
