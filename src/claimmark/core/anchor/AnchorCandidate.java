package claimmark.core.anchor;

import java.util.List;

import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.text.TextSpan;

/**
 * A place where an annotation may belong.
 *
 * @param score how much of the words and of those around them stands there, from 0 to 1
 */
public record AnchorCandidate(TextSpan span, double score) {

    /** The places that may be chosen where none was, best first. */
    public static List<AnchorCandidate> of(AnchorResult result) {
        if (result instanceof Ambiguous ambiguous) {
            return ambiguous.candidates();
        }
        return result instanceof Orphaned orphaned ? orphaned.candidates() : List.of();
    }
}
