package claimmark.core.html;

import java.nio.charset.Charset;

import org.jsoup.nodes.Entities;

/**
 * Decodes character references, such as {@code &amp;}, in the text of a page (HTML Standard, section 13.2.5.72 and
 * following).
 */
final class CharacterReferences {

    /** The length of the longest name in the standard's table. */
    private static final int LONGEST_NAME = 32;
    /** The encoding in which the numbers 128 to 159 are read. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private CharacterReferences() {
    }

    /**
     * A character reference in a source.
     *
     * @param end the source offset after the reference
     * @param decoded the characters that the reference stands for; empty when there is no reference
     */
    record Reference(int end, String decoded) {
        boolean isPresent() {
            return !decoded.isEmpty();
        }
    }

    /** Reads the reference that starts with the ampersand at {@code start}, up to {@code limit} at most. */
    static Reference read(String source, int start, int limit) {
        boolean numeric = start + 1 < limit && source.charAt(start + 1) == '#';
        return numeric ? readNumber(source, start, limit) : readName(source, start, limit);
    }

    private static Reference readName(String source, int start, int limit) {
        int nameStart = start + 1;
        int nameEnd = nameStart;
        int furthest = Math.min(limit, nameStart + LONGEST_NAME);
        while (nameEnd < furthest && isLetterOrDigit(source.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd < limit && source.charAt(nameEnd) == ';') {
            String name = source.substring(nameStart, nameEnd);
            if (Entities.isNamedEntity(name)) {
                return new Reference(nameEnd + 1, Entities.getByName(name));
            }
        }
        for (int end = nameEnd; end > nameStart; end--) {
            String name = source.substring(nameStart, end);
            if (Entities.isBaseNamedEntity(name)) {
                return new Reference(end, Entities.getByName(name));
            }
        }
        return new Reference(start, "");
    }

    private static Reference readNumber(String source, int start, int limit) {
        int digit = start + 2;
        boolean hexadecimal = digit < limit && (source.charAt(digit) | ' ') == 'x';
        int radix = hexadecimal ? 16 : 10;
        int digits = hexadecimal ? digit + 1 : digit;
        int end = digits;
        int value = 0;
        while (end < limit && isDigit(source.charAt(end), radix)) {
            value = Math.min(Character.MAX_CODE_POINT + 1, value * radix + Character.digit(source.charAt(end), radix));
            end++;
        }
        if (end == digits) {
            return new Reference(start, "");
        }
        boolean closed = end < limit && source.charAt(end) == ';';
        return new Reference(closed ? end + 1 : end, decode(value));
    }

    private static String decode(int value) {
        if (value == 0 || value > Character.MAX_CODE_POINT) {
            return "\uFFFD";
        }
        String character = Character.toString(value);
        if (value < 128 || value >= 160) {
            return character;
        }
        String remapped = new String(new byte[] {(byte) value}, WINDOWS_1252);
        return remapped.equals("\uFFFD") ? character : remapped;
    }

    static boolean isLetterOrDigit(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    private static boolean isDigit(char character, int radix) {
        return character < 128 && Character.digit(character, radix) >= 0;
    }
}
