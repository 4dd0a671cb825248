package claimmark.core.live;

/**
 * Tells how much of what is typed in the place of other words stands for them. Who types a correction types on, and the
 * words after it are new words.
 */
final class TypedWords {

    private TypedWords() {
    }

    /**
     * Returns the end of the words that stand for {@code removed}, in UTF-16 units: the words most like it, and of
     * equally unlike ones as many as were removed.
     *
     * @param typed begins with these words
     */
    static int end(String typed, String removed) {
        int words = Math.max(1, PassageWords.count(removed, Integer.MAX_VALUE));
        int best = 0;
        double most = -1;
        int count = 0;
        for (int at = 0; at < typed.length() && count < 2 * words + 1; count++) {
            at = wordEnd(typed, at);
            int end = trimmedEnd(typed, at, removed);
            double likeness = likeness(removed, typed.substring(0, end));
            if (end > 0 && (likeness > most || likeness == most && count < words)) {
                best = end;
                most = likeness;
            }
        }
        return best;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Leaves white space and punctuation at the end out, unless the removed words had it. */
    private static int trimmedEnd(String typed, int end, String removed) {
        boolean onlyWords = !removed.isEmpty() && Character.isLetterOrDigit(removed.charAt(removed.length() - 1));
        int at = end;
        while (at > 0 && (onlyWords ? !Character.isLetterOrDigit(typed.charAt(at - 1)) && hasLetters(typed, at)
                : Character.isWhitespace(typed.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private static boolean hasLetters(String text, int end) {
        return text.substring(0, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The share of letters in common at the start and at the end, whatever the spaces. */
    private static double likeness(String one, String other) {
        String first = one.replaceAll("\\s", "");
        String second = other.replaceAll("\\s", "");
        int start = SpanEdit.sharedStart(first, second);
        int end = SpanEdit.sharedEnd(first, second, start);
        return (double) (start + end) / Math.max(1, Math.max(first.length(), second.length()));
    }
}
