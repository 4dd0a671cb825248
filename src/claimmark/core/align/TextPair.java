package claimmark.core.align;

import claimmark.core.text.Cancellation;

/**
 * Two versions of a text, cut into tokens, to be aligned with each other.
 *
 * @param oldText the earlier version
 * @param newText the later version
 * @param cancellation says when nobody wants to know any more how they correspond
 */
public record TextPair(TokenText oldText, TokenText newText, Cancellation cancellation) {

    /** Two versions whose alignment nobody gives up. */
    public TextPair(TokenText oldText, TokenText newText) {
        this(oldText, newText, Cancellation.NEVER);
    }

    /** Cuts two versions of a text into tokens. */
    public static TextPair of(String oldText, String newText) {
        return new TextPair(TokenText.of(oldText), TokenText.of(newText));
    }

    /** Cuts two versions of a text into tokens, to be aligned until somebody gives that up. */
    public static TextPair of(String oldText, String newText, Cancellation cancellation) {
        return new TextPair(TokenText.of(oldText), TokenText.of(newText), cancellation);
    }

    /** Whether a token of the old text and one of the new text fold to the same characters. */
    boolean isSame(int oldToken, int newToken) {
        return oldText.code(oldToken) == newText.code(newToken);
    }
}
