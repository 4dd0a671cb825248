package claimmark.ide.look;

import java.util.Optional;

import org.eclipse.swt.graphics.Image;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.model.Target;

/** The icon and the name for an annotation whose place or words are not simply as recorded. */
public enum AnchorLook {
    DRIFTED("drifted", LookMessages.drifted),
    AMBIGUOUS("ambiguous", LookMessages.ambiguous),
    ORPHANED("orphan", LookMessages.orphaned),
    /** The reviewer decided that the words are gone for good. */
    GIVEN_UP("orphan", LookMessages.givenUp);

    private final String icon;
    private final String label;

    AnchorLook(String icon, String label) {
        this.icon = icon;
        this.label = label;
    }

    /**
     * The look of an annotation.
     *
     * @param target the recorded target
     * @param anchor what became of the annotation
     * @return the look; empty when place and words are as recorded
     */
    public static Optional<AnchorLook> of(Target target, AnchorResult anchor) {
        if (anchor instanceof Drifted) {
            return Optional.of(DRIFTED);
        }
        if (anchor.place().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(target.orphan() ? GIVEN_UP : anchor instanceof Ambiguous ? AMBIGUOUS : ORPHANED);
    }

    /** Whether the reviewer is asked to decide. */
    public boolean needsALook() {
        return this != GIVEN_UP;
    }

    public String label() {
        return label;
    }

    public Image icon() {
        return Icons.image(icon);
    }
}
