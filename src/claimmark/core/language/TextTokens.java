package claimmark.core.language;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.language.TextToken.Sort;
import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/** Cuts a text into words, numbers and marks. Together they are all of it except white space. */
public final class TextTokens {

    private final String text;
    private final List<TextToken> tokens = new ArrayList<>();

    private TextTokens(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order. */
    public static List<TextToken> of(String text) {
        TextTokens cutting = new TextTokens(text);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at = Spacing.isSpace(point) ? at + Character.charCount(point)
                    : isOfWord(point) ? cutting.word(at) : cutting.mark(at, point);
        }
        return List.copyOf(cutting.tokens);
    }

    private int word(int start) {
        int end = start;
        boolean letters = false;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (isOfWord(point)) {
                letters |= Character.isLetter(point);
                end += Character.charCount(point);
            } else if (joins(point, start, end)) {
                end++;
            } else {
                break;
            }
        }
        end = isInitials(start, end) ? end + 1 : end;
        return add(start, end, letters ? Sort.WORD : Sort.NUMBER);
    }

    /** Whether a sign between two letters or digits does not end the word. */
    private boolean joins(int sign, int start, int at) {
        if (at + 1 >= text.length() || !isOfWord(text.codePointAt(at + 1))) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (sign) {
            case '\'', '\u2019', '-', '\u2010', '\u2011', '\u00ad', '_', '@' -> true;
            case ',', ':' -> digits;
            case '.' -> digits || Character.isLetter(text.charAt(at + 1)) && Character.isLetter(text.charAt(at - 1))
                    && (at - start == 1 || text.charAt(at - 2) == '.');
            default -> false;
        };
    }

    /** Whether a full stop after these characters is theirs: "U.S.", "a.m.". */
    private boolean isInitials(int start, int end) {
        return end - start >= 3 && text.charAt(end - 2) == '.' && Character.isLetter(text.charAt(end - 1))
                && end < text.length() && text.charAt(end) == '.';
    }

    private int mark(int start, int point) {
        int end = start + Character.charCount(point);
        while (end < text.length() && text.codePointAt(end) == point && (point == '.' || point == '-')) {
            end++;
        }
        return add(start, end, Sort.MARK);
    }

    private int add(int start, int end, Sort sort) {
        tokens.add(new TextToken(new TextSpan(start, end), text.substring(start, end), sort));
        return end;
    }

    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
