package claimmark.core.anchor;

import java.util.Optional;

/**
 * What is known of a span of a text that is no longer at hand.
 *
 * @param quote its words and the words around it
 * @param position where it stood; absent when nothing tells
 */
public record AnchorTarget(TextQuoteSelector quote, Optional<TextPositionSelector> position) {
}
