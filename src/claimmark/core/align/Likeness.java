package claimmark.core.align;

/**
 * How alike two different words are: the characters that they share at their start and end. Two swapped characters
 * between them are one error.
 */
final class Likeness {

    /** Words less alike than this are different words. */
    static final double LEAST = 0.5;

    /** A number with another digit is another number, unless it is a long one. */
    private static final double LEAST_OF_NUMBERS = 0.7;

    private Likeness() {
    }

    /** From 0 to 1; 0 when the tokens are less alike than {@link #LEAST}. */
    static double of(TokenText oldText, int oldToken, TokenText newText, int newToken) {
        int oldLength = oldText.length(oldToken);
        int newLength = newText.length(newToken);
        int longer = Math.max(oldLength, newLength);
        int shorter = Math.min(oldLength, newLength);
        if (shorter < longer * LEAST || longer == 1) {
            return 0;
        }
        int shared = 0;
        while (shared < shorter && same(oldText, oldToken, shared, newText, newToken, shared)) {
            shared++;
        }
        int sharedEnd = 0;
        while (sharedEnd < shorter - shared && same(oldText, oldToken, oldLength - 1 - sharedEnd, newText, newToken,
                newLength - 1 - sharedEnd)) {
            sharedEnd++;
        }
        boolean swapped = oldLength == newLength && shared + sharedEnd == longer - 2
                && same(oldText, oldToken, shared, newText, newToken, shared + 1)
                && same(oldText, oldToken, shared + 1, newText, newToken, shared);
        double likeness = (double) (shared + sharedEnd + (swapped ? 1 : 0)) / longer;
        double least = isNumber(oldText, oldToken) || isNumber(newText, newToken) ? LEAST_OF_NUMBERS : LEAST;
        return likeness < least ? 0 : likeness;
    }

    private static boolean isNumber(TokenText text, int token) {
        return Character.isDigit(text.text().charAt(text.start(token)));
    }

    private static boolean same(TokenText oldText, int oldToken, int oldIndex, TokenText newText, int newToken,
            int newIndex) {
        char oldUnit = oldText.text().charAt(oldText.start(oldToken) + oldIndex);
        char newUnit = newText.text().charAt(newText.start(newToken) + newIndex);
        return oldUnit == newUnit || Character.toLowerCase(oldUnit) == Character.toLowerCase(newUnit);
    }
}
