package claimmark.core.reanchor;

import claimmark.core.anchor.AnchorTarget;
import claimmark.core.model.Target;

/** Converts a target of a review into the target that the search for places takes. */
public final class RecordedTarget {

    private RecordedTarget() {
    }

    /** The target with its quote, and with its position if one is recorded. */
    public static AnchorTarget toFind(Target target) {
        return new AnchorTarget(target.quote(), target.position());
    }
}
