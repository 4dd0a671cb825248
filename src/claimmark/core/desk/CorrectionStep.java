package claimmark.core.desk;

import claimmark.core.text.TextSpan;

/**
 * A correction of the article that is ready to be made.
 *
 * @param place the place of the wrong words in the article text, in UTF-16 units
 * @param words the right words
 * @param resolution resolves the annotation that proposes the correction; to be applied after the text was changed
 */
public record CorrectionStep(TextSpan place, String words, ReviewStep resolution) {
}
