package claimmark.core.align;

import java.text.Normalizer;
import java.util.Locale;

import claimmark.core.text.Spacing;

/**
 * Folds characters so that texts can be compared. Compatibility forms (Unicode Annex 15, NFKD), upper and lower case,
 * and the kinds of quotation marks, dashes and spaces become one form each. Invisible characters are ignored.
 */
final class CharacterFold {

    /** The classes of characters. They decide where a text is cut into tokens. */
    enum CharacterClass {
        SPACE, IGNORABLE, WORD, IDEOGRAPH, SYMBOL
    }

    private static final char QUOTE = '"';
    private static final char APOSTROPHE = '\'';
    private static final char DASH = '-';

    private CharacterFold() {
    }

    static CharacterClass kindOf(int codePoint) {
        if (codePoint < 128) {
            return asciiKind(codePoint);
        }
        if (Spacing.isSpace(codePoint)) {
            return CharacterClass.SPACE;
        }
        if (isIgnorable(codePoint)) {
            return CharacterClass.IGNORABLE;
        }
        if (isWrittenWithoutSpaces(codePoint)) {
            return CharacterClass.IDEOGRAPH;
        }
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint) ? CharacterClass.WORD : CharacterClass.SYMBOL;
    }

    /**
     * The folded form of a character. The folded form of a word is the concatenation of the forms of its characters.
     */
    static String fold(int codePoint) {
        return form(codePoint).toLowerCase(Locale.ROOT);
    }

    /** Whether the {@link #form} is the character itself. Told without making the form, for most of ASCII only. */
    static boolean isOwnForm(int codePoint) {
        return codePoint < 128 && codePoint != '`';
    }

    /** The folded form, with upper and lower case kept. */
    static String form(int codePoint) {
        return switch (codePoint) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u2039', '\u203A', '\u00B4', '`', APOSTROPHE ->
                "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\u300C', '\u300D', QUOTE ->
                "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', DASH -> "-";
            default -> Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        };
    }

    private static CharacterClass asciiKind(int character) {
        if (character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9') {
            return CharacterClass.WORD;
        }
        return character <= ' ' || character == 127 ? CharacterClass.SPACE : CharacterClass.SYMBOL;
    }

    private static boolean isIgnorable(int codePoint) {
        return codePoint == 0x00AD || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isWrittenWithoutSpaces(int codePoint) {
        if (Character.isIdeographic(codePoint)) {
            return true;
        }
        if (codePoint < 0x0E00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return switch (script) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(codePoint);
            default -> false;
        };
    }
}
