package claimmark.core.model;

import java.util.Optional;

import claimmark.core.anchor.TextPositionSelector;
import claimmark.core.anchor.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * Where in the article text an annotation stands, said in two ways at once.
 *
 * @param quote the words and what is around them
 * @param position the offsets; empty where an import brought none
 * @param foreign selectors that this version does not know
 */
public record Target(TextQuoteSelector quote, Optional<TextPositionSelector> position, ForeignContent foreign) {

    public Target(TextQuoteSelector quote, TextPositionSelector position) {
        this(quote, Optional.of(position), ForeignContent.NONE);
    }

    /** The same words without a place, as the target of an orphan is recorded. */
    public Target withoutPosition() {
        return position.isEmpty() ? this : new Target(quote, Optional.empty(), foreign);
    }

    /** The recorded place; empty when only the words are known. */
    public Optional<TextSpan> span() {
        return position.map(TextPositionSelector::span);
    }
}
