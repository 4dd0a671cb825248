package claimmark.ide.session;

import claimmark.core.model.AnnotationEdit;

/**
 * A correction that can be made now.
 *
 * @param change replaces the words in the text
 * @param edit resolves the annotation that asked for it
 */
record Correction(TextChange change, AnnotationEdit edit) {
}
