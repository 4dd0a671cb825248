package claimmark.core.anchor;

/**
 * Why a place was chosen.
 *
 * @param score how much of the words and of those around them stands there, from 0 to 1
 * @param margin by how much the next best place scores less
 * @param method how the place was found
 */
public record AnchorEvidence(double score, double margin, AnchorMethod method) {
}
