package claimmark.core.anchor;

/**
 * The reasons for choosing a place.
 *
 * @param score how well the words and their surroundings match, from 0 to 1
 * @param margin the score minus that of the second best place
 * @param method how the place was found
 */
public record AnchorEvidence(double score, double margin, AnchorMethod method) {
}
