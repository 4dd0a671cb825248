package claimmark.core.align;

/**
 * Tokens of the old text and, one after the other, their counterparts in the new one.
 *
 * @param likeness how much of their characters they share, from 0 to 1; 1 when they are the same tokens
 */
public record TokenRun(int oldToken, int newToken, int length, double likeness) {

    /** The same tokens in both texts. */
    static TokenRun same(int oldToken, int newToken, int length) {
        return new TokenRun(oldToken, newToken, length, 1);
    }

    public int oldEnd() {
        return oldToken + length;
    }

    public int newEnd() {
        return newToken + length;
    }

    /** How far the new tokens stand behind the old ones. */
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
