package claimmark.core.language;

import java.text.Bidi;

/** Tells in which direction a paragraph is written: as its first letter is (Unicode Bidirectional Algorithm, P2). */
public final class ParagraphDirection {

    private ParagraphDirection() {
    }

    /** Whether a paragraph is written from right to left; one without letters is not. */
    public static boolean isRightToLeft(String paragraph) {
        for (int at = 0; at < paragraph.length();) {
            int point = paragraph.codePointAt(at);
            byte direction = Character.getDirectionality(point);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }

    /** The text, kept together as one of its own direction wherever it is quoted. */
    public static String isolated(String text) {
        char[] units = text.toCharArray();
        return Bidi.requiresBidi(units, 0, units.length) ? "\u2068" + text + "\u2069" : text;
    }
}
