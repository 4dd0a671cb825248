package claimmark.core.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import claimmark.core.language.UnusualCharacter.Kind;
import claimmark.core.text.Cancellation;

/**
 * Finds the characters of a text that readers do not see, or see as other ones: an article can hide words with them,
 * or show other words than it holds. What a language needs is not unusual: joiners in Arabic, Persian or the scripts of
 * India, marks of direction in a line of Hebrew, the parts of an emoji, a soft hyphen within a word.
 *
 * <p>Linear in the text. Which characters are which follows Unicode's security considerations (UTS 39 and UTR 36).
 */
public final class UnusualCharacters {

    private static final Set<UnicodeScript> WITHOUT_JOINERS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC, UnicodeScript.COMMON, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN, UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private static final int LAST_ASCII = 0x7F;

    private final String text;
    private final List<UnusualCharacter> found = new ArrayList<>();
    private int lineEnd = -1;
    private boolean lineIsRightToLeft;

    private UnusualCharacters(String text) {
        this.text = text;
    }

    /** The unusual characters of a text, in order. */
    public static List<UnusualCharacter> of(String text) {
        return of(text, Cancellation.NEVER);
    }

    /**
     * The unusual characters of a large text, in order.
     *
     * @throws java.util.concurrent.CancellationException when nobody wants them any more
     */
    public static List<UnusualCharacter> of(String text, Cancellation cancellation) {
        UnusualCharacters search = new UnusualCharacters(text);
        int wordStart = -1;
        boolean onlyAscii = true;
        for (int at = 0; at <= text.length();) {
            int point = at < text.length() ? text.codePointAt(at) : ' ';
            boolean inWord = isLetter(point) || wordStart >= 0 && isMark(point);
            if (inWord) {
                wordStart = wordStart < 0 ? at : wordStart;
                onlyAscii &= point < LAST_ASCII;
            } else if (wordStart >= 0) {
                if (!onlyAscii) {
                    search.found.addAll(LookAlikes.in(text, wordStart, at));
                }
                wordStart = -1;
                onlyAscii = true;
            }
            if (point == '\n') {
                cancellation.check();
            }
            if (isSuspect(point)) {
                int offset = at;
                search.kind(offset, point)
                        .ifPresent(kind -> search.found.add(new UnusualCharacter(offset, point, kind)));
            }
            at += Character.charCount(point);
        }
        return List.copyOf(search.found);
    }

    private static boolean isLetter(int point) {
        return point < LAST_ASCII ? point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z'
                : Character.isLetter(point);
    }

    private static boolean isMark(int point) {
        if (point < LAST_ASCII) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a character has to be looked at more closely, which most have not. */
    private static boolean isSuspect(int point) {
        if (point >= ' ' && point < LAST_ASCII) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || isVariation(point) || isFiller(point) || (point & 0xFFFE) == 0xFFFE || point == 0x034F;
    }

    private Optional<Kind> kind(int offset, int point) {
        int type = Character.getType(point);
        if (type == Character.CONTROL) {
            return "\t\n\r".indexOf(point) >= 0 ? Optional.empty() : Optional.of(Kind.CONTROL);
        }
        if (type == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE) {
            return Optional.of(Kind.CONTROL);
        }
        if (isDirection(point)) {
            boolean overrides = point == 0x202D || point == 0x202E;
            return overrides || !isRightToLeft(offset) ? Optional.of(Kind.DIRECTION) : Optional.empty();
        }
        return isVisible(point) || isNeeded(offset, point) ? Optional.empty() : Optional.of(Kind.INVISIBLE);
    }

    private static boolean isDirection(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069
                || point == 0x200E || point == 0x200F || point == 0x061C;
    }

    /** Format characters that have a shape: the signs of numbers and verses in Arabic and other scripts. */
    private static boolean isVisible(int point) {
        return point >= 0x0600 && point <= 0x0605 || point == 0x06DD || point == 0x070F
                || point >= 0x0890 && point <= 0x0891 || point == 0x08E2 || point == 0x110BD || point == 0x110CD
                || point >= 0x13430 && point <= 0x1345F;
    }

    private boolean isNeeded(int offset, int point) {
        int before = offset == 0 ? ' ' : text.codePointBefore(offset);
        int end = offset + Character.charCount(point);
        int after = end < text.length() ? text.codePointAt(end) : ' ';
        return switch (point) {
            case 0x00AD -> Character.isLetter(before) && Character.isLetter(after);
            case 0x200B -> isOf(WITHOUT_SPACES, before) || isOf(WITHOUT_SPACES, after);
            case 0x200C -> isJoined(before) || isJoined(after);
            case 0x200D -> isJoined(before) || isJoined(after) || isPicture(before) && isPicture(after);
            case 0xFEFF -> offset == 0;
            case 0x180E -> UnicodeScript.of(before) == UnicodeScript.MONGOLIAN;
            case 0x034F -> isMark(before) || isMark(after);
            default -> isVariation(point) ? !isOf(EnumSet.of(UnicodeScript.LATIN), before) && before != ' '
                    : isTag(point) && (isTag(before) || before == 0x1F3F4);
        };
    }

    /** Whether the letter is of a script in which joiners tell how letters are written. */
    private static boolean isJoined(int point) {
        return !isOf(WITHOUT_JOINERS, point);
    }

    private static boolean isOf(Set<UnicodeScript> scripts, int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return scripts.contains(script) || script == UnicodeScript.INHERITED;
    }

    /** Whether the character may be a part of an emoji. */
    private static boolean isPicture(int point) {
        return Character.getType(point) == Character.OTHER_SYMBOL || isVariation(point)
                || point >= 0x1F000 && point <= 0x1FAFF;
    }

    private static boolean isVariation(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static boolean isTag(int point) {
        return point >= 0xE0020 && point <= 0xE007F;
    }

    private static boolean isFiller(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0;
    }

    /** Whether a letter of the line is of a script that is written from right to left. */
    private boolean isRightToLeft(int offset) {
        if (offset >= lineEnd) {
            int start = text.lastIndexOf('\n', offset - 1) + 1;
            int end = text.indexOf('\n', offset);
            lineEnd = end < 0 ? text.length() : end;
            lineIsRightToLeft = text.substring(start, lineEnd).codePoints()
                    .anyMatch(UnusualCharacters::isLetterFromRightToLeft);
        }
        return lineIsRightToLeft;
    }

    private static boolean isLetterFromRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return Character.isLetter(point) && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
