package claimmark.core.anchor;

import java.util.List;

import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.text.TextSpan;

/**
 * A place where an annotation may belong.
 *
 * @param span the place in the new text
 * @param score how well the words and their surroundings match, from 0 to 1
 */
public record AnchorCandidate(TextSpan span, double score) {

    /** The places that a reviewer may choose from, best first. Empty when a place was chosen already. */
    public static List<AnchorCandidate> of(AnchorResult result) {
        if (result instanceof Ambiguous ambiguous) {
            return ambiguous.candidates();
        }
        return result instanceof Orphaned orphaned ? orphaned.candidates() : List.of();
    }
}
