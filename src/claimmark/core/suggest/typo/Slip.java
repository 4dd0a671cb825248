package claimmark.core.suggest.typo;

import java.util.List;

/**
 * The slip by which one word becomes another.
 *
 * @param kind what happened; {@link Kind#OTHER} when it takes more than one slip
 * @param at the letter at which it happened, counted in the word that was meant
 * @param fromEnd how many letters stood after that one
 * @param easy whether fingers do it easily: a key beside the right one, or a letter doubled or single
 */
record Slip(Kind kind, int at, int fromEnd, boolean easy) {

    /** What fingers do. */
    enum Kind {
        LETTER_MISSING, LETTER_TOO_MANY, OTHER_LETTER, LETTERS_SWAPPED, OTHER
    }

    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** How a word became what is written. */
    static Slip of(String meant, String written) {
        int start = 0;
        int shorter = Math.min(meant.length(), written.length());
        while (start < shorter && meant.charAt(start) == written.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && meant.charAt(meant.length() - 1 - end) == written.charAt(written.length() - 1
                - end)) {
            end++;
        }
        String lost = meant.substring(start, meant.length() - end);
        String came = written.substring(start, written.length() - end);
        int after = meant.length() - end;
        if (lost.length() == 1 && came.isEmpty()) {
            return new Slip(Kind.LETTER_MISSING, start, end, start > 0 && lost.charAt(0) == meant.charAt(start - 1));
        } else if (lost.isEmpty() && came.length() == 1) {
            char letter = came.charAt(0);
            boolean easy = start > 0 && isNear(letter, written.charAt(start - 1))
                    || after < meant.length() && isNear(letter, meant.charAt(after));
            return new Slip(Kind.LETTER_TOO_MANY, start, end, easy);
        } else if (lost.length() == 1 && came.length() == 1) {
            return new Slip(Kind.OTHER_LETTER, start, end, isNear(lost.charAt(0), came.charAt(0)));
        } else if (lost.length() == 2 && came.length() == 2 && lost.charAt(0) == came.charAt(1)
                && lost.charAt(1) == came.charAt(0)) {
            return new Slip(Kind.LETTERS_SWAPPED, start, end, true);
        }
        return new Slip(Kind.OTHER, start, end, false);
    }

    /** Whether two letters are the same or stand side by side on a keyboard. */
    private static boolean isNear(char one, char other) {
        if (one == other) {
            return true;
        }
        for (int row = 0; row < KEYS.size(); row++) {
            int at = KEYS.get(row).indexOf(one);
            for (int near = Math.max(0, row - 1); at >= 0 && near <= Math.min(KEYS.size() - 1, row + 1); near++) {
                int otherAt = KEYS.get(near).indexOf(other);
                int shift = near - row;
                if (otherAt >= 0 && (shift == 0 ? Math.abs(otherAt - at) == 1
                        : otherAt == at || otherAt == at - shift)) {
                    return true;
                }
            }
        }
        return false;
    }
}
