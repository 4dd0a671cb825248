package claimmark.core.language;

import java.util.Locale;

import claimmark.core.text.TextSpan;

/**
 * A character that readers do not see, or see as another one than it is.
 *
 * @param offset where it stands, in UTF-16 units
 * @param codePoint the character
 * @param kind what is unusual about it
 */
public record UnusualCharacter(int offset, int codePoint, Kind kind) {

    /** What may be unusual about a character. */
    public enum Kind {
        /** A control character, or half of a pair of units. Programs show nothing, or stop to show the text. */
        CONTROL,
        /** Changes the direction in which the text around it is read. */
        DIRECTION,
        /** Takes no space. */
        INVISIBLE,
        /** Looks like a letter of the script that the rest of its word is written in. */
        LOOK_ALIKE
    }

    /** The units of the character. */
    public TextSpan span() {
        return TextSpan.ofLength(offset, Character.charCount(codePoint));
    }

    /** The character as Unicode writes it, for instance {@code U+202E}. */
    public String code() {
        return String.format("U+%04X", codePoint);
    }

    /** The name of the character in Unicode, in lower case; empty when it has none. */
    public String name() {
        String name = Character.getType(codePoint) == Character.SURROGATE ? null : Character.getName(codePoint);
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
