package claimmark.ide.session.history;

import claimmark.core.desk.ReviewStep;

/**
 * A correction that can be applied now.
 *
 * @param change replaces the words in the text
 * @param resolution resolves the annotation that asked for it
 */
public record Correction(TextChange change, ReviewStep resolution) {
}
