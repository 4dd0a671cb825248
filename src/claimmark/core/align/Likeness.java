package claimmark.core.align;

/**
 * Measures how alike two different words are, by the characters that they share at their start and end. Two swapped
 * characters between these count as one error.
 */
final class Likeness {

    /** Words less alike than this count as different words. */
    static final double LEAST = 0.5;

    /** The same for numbers. A short number with one other digit is another number. */
    private static final double LEAST_OF_NUMBERS = 0.7;

    private Likeness() {
    }

    /** The likeness, from 0 to 1; 0 when the words are less alike than {@link #LEAST}. */
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

    /** Whether the units at two offsets are the same; upper and lower case count as the same. */
    private static boolean isAlike(TextPair texts, int oldOffset, int newOffset) {
        char oldUnit = texts.oldText().text().charAt(oldOffset);
        char newUnit = texts.newText().text().charAt(newOffset);
        return oldUnit == newUnit || Character.toLowerCase(oldUnit) == Character.toLowerCase(newUnit);
    }
}
