package claimmark.ide.editor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells markup from words, from the start of a text to its end, in pieces that end with a line. It reads as browsers do
 * as far as that can be seen within a tag, and corrects nothing. Offsets are those of UTF-16 units in the piece.
 */
final class MarkupReader {

    /** Elements whose content is no text of the page. */
    private static final Set<String> CODE = Set.of("script", "style");
    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private Mode mode = Mode.WORDS;
    /** The name of the element whose tag was read last; empty for an end tag. */
    private String element = "";
    private char quote;

    private enum Mode {
        WORDS, TAG, VALUE, COMMENT, CODE
    }

    /** What a part of the markup is. */
    enum Kind {
        TAG, VALUE,
        /** A comment, or code. */
        ASIDE
    }

    /** A part of the markup. What lies between two parts are words. */
    record Markup(Kind kind, int start, int end) {
    }

    /** The markup in the next piece of the text. */
    List<Markup> read(String piece) {
        List<Markup> found = new ArrayList<>();
        int start = 0;
        while (start < piece.length()) {
            Mode reading = mode;
            int end = switch (reading) {
                case WORDS -> readWords(piece, start);
                case TAG -> readTag(piece, start);
                case VALUE -> readUntil(piece, start, piece.indexOf(quote, start), 1, Mode.TAG);
                case COMMENT -> readUntil(piece, start, piece.indexOf(COMMENT_END, start), COMMENT_END.length(),
                        Mode.WORDS);
                case CODE -> readUntil(piece, start, endOfCode(piece, start), 0, Mode.WORDS);
            };
            if (reading != Mode.WORDS && end > start) {
                found.add(new Markup(kind(reading), start, end));
            }
            start = end;
        }
        return found;
    }

    private static Kind kind(Mode mode) {
        return switch (mode) {
            case VALUE -> Kind.VALUE;
            case COMMENT, CODE -> Kind.ASIDE;
            default -> Kind.TAG;
        };
    }

    private int readWords(String piece, int start) {
        int open = piece.indexOf('<', start);
        if (open < 0 || open + 1 == piece.length()) {
            return piece.length();
        }
        char next = piece.charAt(open + 1);
        if (piece.startsWith(COMMENT_START, open)) {
            mode = Mode.COMMENT;
        } else if (Character.isLetter(next) || "/!?".indexOf(next) >= 0) {
            mode = Mode.TAG;
            element = name(piece, open + 1);
        } else {
            return open + 1;
        }
        return open;
    }

    private static String name(String piece, int start) {
        int end = start;
        while (end < piece.length() && Character.isLetterOrDigit(piece.charAt(end))) {
            end++;
        }
        return piece.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Where the end tag of the element begins; negative when it is not in this piece. */
    private int endOfCode(String piece, int start) {
        String tag = "</" + element;
        int at = piece.indexOf("</", start);
        while (at >= 0 && !piece.regionMatches(true, at, tag, 0, tag.length())) {
            at = piece.indexOf("</", at + 1);
        }
        return at;
    }

    /** Reads to the end of the tag, or to the first quote of a value. */
    private int readTag(String piece, int start) {
        int end = start;
        while (end < piece.length() && "\"'>".indexOf(piece.charAt(end)) < 0) {
            end++;
        }
        if (end == piece.length()) {
            return end;
        }
        if (piece.charAt(end) == '>') {
            mode = CODE.contains(element) ? Mode.CODE : Mode.WORDS;
        } else {
            quote = piece.charAt(end);
            mode = Mode.VALUE;
        }
        return end + 1;
    }

    /** @param close where what is read now ends; negative when it goes on in the next piece */
    private int readUntil(String piece, int start, int close, int length, Mode after) {
        if (close < 0) {
            return piece.length();
        }
        mode = after;
        return close + length;
    }
}
