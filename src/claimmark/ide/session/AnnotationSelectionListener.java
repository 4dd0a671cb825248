package claimmark.ide.session;

import java.util.List;

import claimmark.core.model.AnnotationId;

/** Is told, in the UI thread, when other annotations are selected in an editor. */
@FunctionalInterface
public interface AnnotationSelectionListener {

    void annotationsSelected(List<AnnotationId> annotations);
}
