package claimmark.ide.session;

import java.util.List;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** Is told when the selected annotations of an editor change, or when a possible place is shown. UI thread only. */
@FunctionalInterface
public interface AnnotationSelectionListener {

    void annotationsSelected(List<AnnotationId> annotations);

    /** The text shows a possible place of the selected annotation. */
    default void placeShown(TextSpan place) {
        // Most listeners only need the selection.
    }
}
