package claimmark.core.anchor;

import java.util.Optional;

import claimmark.core.anchor.AnchorResult.Anchored;

/**
 * What is known of a span of a text that is no longer at hand.
 *
 * @param quote its words and the words around it
 * @param position where it stood; empty when nothing tells
 */
public record AnchorTarget(TextQuoteSelector quote, Optional<TextPositionSelector> position) {

    /** Where the context of the words began; empty when nothing tells, negative when the position cannot be. */
    Optional<Integer> contextStart() {
        return position.map(recorded -> recorded.start() - quote.prefix().length());
    }

    /** Whether any word of it or around it is known. What has only offsets cannot be looked for. */
    boolean isDescribed() {
        return !quote.inContext().isEmpty();
    }

    /** The recorded position, when the words and those around them stand there. */
    Optional<AnchorResult> unchangedIn(String text) {
        return position.map(TextPositionSelector::span).filter(span -> span.length() == quote.exact().length()
                && text.startsWith(quote.inContext(), contextStart().orElse(-1))).map(Anchored::unchanged);
    }
}
