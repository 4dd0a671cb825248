package claimmark.core.model;

import java.util.Optional;

import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/**
 * Where in the article text an annotation stands, said in two ways at once. Where other words stand at the position
 * than the quote says, the text was changed and no reviewer has accepted yet what stands there now.
 *
 * @param quote the words and what is around them
 * @param position the offsets; empty where an import brought none, and where the words are gone
 * @param orphan whether a reviewer decided that the text has no place for it any more; then it has no position
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

    /** A place about which nothing was decided. */
    public Target(TextQuoteSelector quote, Optional<TextPositionSelector> position, ForeignContent foreign) {
        this(quote, position, false, foreign);
    }

    public Target(TextQuoteSelector quote, TextPositionSelector position) {
        this(quote, Optional.of(position), ForeignContent.NONE);
    }

    /** The same words without a place, as the target of a lost annotation is recorded. */
    public Target withoutPosition() {
        return position.isEmpty() ? this : new Target(quote, Optional.empty(), foreign);
    }

    /** The same words at another place. */
    public Target withPosition(TextSpan span) {
        return new Target(quote, Optional.of(TextPositionSelector.of(span)), foreign);
    }

    /** The same words, about which a reviewer decided that the text has no place for them any more. */
    public Target asOrphan() {
        return new Target(quote, Optional.empty(), true, foreign);
    }

    /** The same place, about which the reviewer is to be asked again. */
    public Target undecided() {
        return orphan ? new Target(quote, position, foreign) : this;
    }

    /** The recorded place; empty when only the words are known. */
    public Optional<TextSpan> span() {
        return position.map(TextPositionSelector::span);
    }
}
