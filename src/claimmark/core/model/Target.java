package claimmark.core.model;

import java.util.Optional;

import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/**
 * The place of an annotation in the article text, described by its words and by its offsets. If the words at the
 * offsets differ from the quoted words, then the text was changed and no reviewer has accepted the new words yet.
 *
 * @param quote the words, and the text before and after them
 * @param position the offsets in UTF-16 units; empty when they were not imported, or when the words are gone
 * @param orphan whether a reviewer decided that the words are gone for good; then there is no position
 * @param foreign selectors that this version does not know
 */
public record Target(TextQuoteSelector quote, Optional<TextPositionSelector> position, boolean orphan,
        ForeignContent foreign) {

    /** @throws IllegalArgumentException when an orphan has a position */
    public Target {
        if (orphan && position.isPresent()) {
            throw new IllegalArgumentException("An orphan has no position");
        }
    }

    /** Makes a target that is no orphan. */
    public Target(TextQuoteSelector quote, Optional<TextPositionSelector> position, ForeignContent foreign) {
        this(quote, position, false, foreign);
    }

    public Target(TextQuoteSelector quote, TextPositionSelector position) {
        this(quote, Optional.of(position), ForeignContent.NONE);
    }

    /** The same words without a position. This is how the target of a lost annotation is recorded. */
    public Target withoutPosition() {
        return position.isEmpty() ? this : new Target(quote, Optional.empty(), foreign);
    }

    /** The same words at another position. */
    public Target withPosition(TextSpan span) {
        return new Target(quote, Optional.of(TextPositionSelector.of(span)), foreign);
    }

    /** The same words as an orphan, without a position: a reviewer decided that the words are gone for good. */
    public Target asOrphan() {
        return new Target(quote, Optional.empty(), true, foreign);
    }

    /** The same target, but no orphan, so that the reviewer is asked again. */
    public Target undecided() {
        return orphan ? new Target(quote, position, foreign) : this;
    }

    /** The recorded position; empty when only the words are known. */
    public Optional<TextSpan> span() {
        return position.map(TextPositionSelector::span);
    }
}
