package claimmark.core.align;

/**
 * Two versions of a text, cut into tokens, to be aligned with each other.
 *
 * @param oldText the earlier version
 * @param newText the later version
 */
public record TextPair(TokenText oldText, TokenText newText) {

    /** Cuts two versions of a text into tokens. */
    public static TextPair of(String oldText, String newText) {
        return new TextPair(TokenText.of(oldText), TokenText.of(newText));
    }

    /** Whether a token of the old text and one of the new text fold to the same characters. */
    boolean isSame(int oldToken, int newToken) {
        return oldText.code(oldToken) == newText.code(newToken);
    }
}
