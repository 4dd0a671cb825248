package claimmark.core.desk;

import claimmark.core.text.TextSpan;

/**
 * A correction of the article that can be made.
 *
 * @param place where the wrong words stand in the article text
 * @param words what shall stand there
 * @param resolution resolves the annotation that asked for it, once the words are there
 */
public record CorrectionStep(TextSpan place, String words, ReviewStep resolution) {
}
