package claimmark.ide.session.history;

import claimmark.core.model.AnnotationEdit;

/**
 * A correction that can be made now.
 *
 * @param change replaces the words in the text
 * @param edit resolves the annotation that asked for it
 */
public record Correction(TextChange change, AnnotationEdit edit) {
}
