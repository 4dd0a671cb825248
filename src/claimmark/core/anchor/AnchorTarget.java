package claimmark.core.anchor;

import java.util.List;
import java.util.Optional;

import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;

/**
 * A description of a span whose text is no longer at hand.
 *
 * @param quote the words of the span and the words around them
 * @param position the offsets of the span in the old text; empty when they are not known
 */
public record AnchorTarget(TextQuoteSelector quote, Optional<TextPositionSelector> position) {

    /**
     * The offset at which the quote's prefix began; empty when the position is not known. Negative when the prefix is
     * longer than the text before the position.
     */
    Optional<Integer> contextStart() {
        return position.map(recorded -> recorded.start() - quote.prefix().length());
    }

    /**
     * Whether at least one character of the words or of their surroundings is known. Without any, there is nothing to
     * search for.
     */
    boolean isDescribed() {
        return !quote.inContext().isEmpty();
    }

    /** The result for a target without words. It stands at its own position, or it is an orphan. */
    AnchorResult withoutSearchIn(String text) {
        int near = Math.min(position.map(TextPositionSelector::start).orElse(0), text.length());
        return unchangedIn(text).orElseGet(() -> new Orphaned(quote.exact(), near, List.of()));
    }

    /** The recorded position, if the words and their surroundings stand exactly there. */
    Optional<AnchorResult> unchangedIn(String text) {
        return position.map(TextPositionSelector::span).filter(span -> span.length() == quote.exact().length()
                && text.startsWith(quote.inContext(), contextStart().orElse(-1))).map(Anchored::unchanged);
    }
}
