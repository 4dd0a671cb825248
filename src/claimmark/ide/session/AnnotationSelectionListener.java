package claimmark.ide.session;

import java.util.List;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** Is told, in the UI thread, when other annotations are selected in an editor, or another place of one is shown. */
@FunctionalInterface
public interface AnnotationSelectionListener {

    void annotationsSelected(List<AnnotationId> annotations);

    /** One of the places that the selected annotation may have is shown in the text. */
    default void placeShown(TextSpan place) {
        // Most care for what is selected only.
    }
}
