package claimmark.core.align;

/**
 * Tokens of the old text and, one after the other, their counterparts in the new one.
 *
 * @param likeness how much of their characters they share, from 0 to 1; 1 when they are the same tokens
 */
public record Run(int oldToken, int newToken, int length, double likeness) {

    /** The same tokens in both texts. */
    static Run same(int oldToken, int newToken, int length) {
        return new Run(oldToken, newToken, length, 1);
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

    Run withoutFirst(int count) {
        return new Run(oldToken + count, newToken + count, length - count, likeness);
    }

    Run longer(int count) {
        return new Run(oldToken, newToken, length + count, likeness);
    }
}
