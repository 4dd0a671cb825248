package claimmark.core.anchor;

import java.util.List;
import java.util.Optional;

import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;

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

    /** What became of a target that cannot be looked for: it is nowhere but at its own position, without words. */
    AnchorResult withoutSearchIn(String text) {
        int near = Math.min(position.map(TextPositionSelector::start).orElse(0), text.length());
        return unchangedIn(text).orElseGet(() -> new Orphaned(quote.exact(), near, List.of()));
    }

    /** The recorded position, when the words and those around them stand there. */
    Optional<AnchorResult> unchangedIn(String text) {
        return position.map(TextPositionSelector::span).filter(span -> span.length() == quote.exact().length()
                && text.startsWith(quote.inContext(), contextStart().orElse(-1))).map(Anchored::unchanged);
    }
}
