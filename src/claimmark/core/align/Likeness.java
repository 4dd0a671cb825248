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
    static double of(TextPair texts, int oldToken, int newToken) {
        TokenText oldText = texts.oldText();
        TokenText newText = texts.newText();
        int oldStart = oldText.start(oldToken);
        int newStart = newText.start(newToken);
        int oldEnd = oldText.end(oldToken);
        int newEnd = newText.end(newToken);
        int oldLength = oldEnd - oldStart;
        int newLength = newEnd - newStart;
        int longer = Math.max(oldLength, newLength);
        int shorter = Math.min(oldLength, newLength);
        if (shorter < longer * LEAST || longer == 1) {
            return 0;
        }
        int shared = 0;
        while (shared < shorter && isAlike(texts, oldStart + shared, newStart + shared)) {
            shared++;
        }
        int sharedEnd = 0;
        while (sharedEnd < shorter - shared && isAlike(texts, oldEnd - 1 - sharedEnd, newEnd - 1 - sharedEnd)) {
            sharedEnd++;
        }
        boolean swapped = oldLength == newLength && shared + sharedEnd == longer - 2
                && isAlike(texts, oldStart + shared, newStart + shared + 1)
                && isAlike(texts, oldStart + shared + 1, newStart + shared);
        double likeness = (double) (shared + sharedEnd + (swapped ? 1 : 0)) / longer;
        double least = isNumber(oldText, oldToken) || isNumber(newText, newToken) ? LEAST_OF_NUMBERS : LEAST;
        return likeness < least ? 0 : likeness;
    }

    private static boolean isNumber(TokenText text, int token) {
        return Character.isDigit(text.text().charAt(text.start(token)));
    }

    /** Whether the units at two offsets are the same, large and small letters aside. */
    private static boolean isAlike(TextPair texts, int oldOffset, int newOffset) {
        char oldUnit = texts.oldText().text().charAt(oldOffset);
        char newUnit = texts.newText().text().charAt(newOffset);
        return oldUnit == newUnit || Character.toLowerCase(oldUnit) == Character.toLowerCase(newUnit);
    }
}
