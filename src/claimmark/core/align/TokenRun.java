package claimmark.core.align;

/**
 * Consecutive tokens of the old text, and the consecutive tokens of the new text that correspond to them.
 *
 * @param oldToken the first token in the old text
 * @param newToken the first token in the new text
 * @param length the number of tokens
 * @param likeness the share of characters that the tokens have in common, from 0 to 1; 1 when they are the same
 */
public record TokenRun(int oldToken, int newToken, int length, double likeness) {

    /** A run of tokens that are the same in both texts. */
    static TokenRun same(int oldToken, int newToken, int length) {
        return new TokenRun(oldToken, newToken, length, 1);
    }

    public int oldEnd() {
        return oldToken + length;
    }

    public int newEnd() {
        return newToken + length;
    }

    /** The number of the new token minus that of the old one. It is the same for all tokens of the run. */
    int diagonal() {
        return newToken - oldToken;
    }

    TokenRun withoutFirst(int count) {
        return new TokenRun(oldToken + count, newToken + count, length - count, likeness);
    }

    TokenRun longer(int count) {
        return new TokenRun(oldToken, newToken, length + count, likeness);
    }
}
