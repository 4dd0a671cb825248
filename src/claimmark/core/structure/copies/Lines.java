package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * Cuts a text into its lines. Blank lines are left out, and so is white space at the borders of a line. Lines end at a
 * line feed, a carriage return, a form feed, and at the ends of lines and paragraphs of Unicode.
 */
public final class Lines {

    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Lines() {
    }

    public static List<TextSpan> of(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start, text.length());
            addTrimmed(text, start, end, lines);
            start = end + 1;
        }
        return lines;
    }

    /** The whole text as one line, without white space at its borders; empty when the text is blank. */
    public static List<TextSpan> undivided(String text) {
        List<TextSpan> lines = new ArrayList<>();
        addTrimmed(text, 0, text.length(), lines);
        return lines;
    }

    /** The offset of the first line end from {@code start} on; {@code limit} when there is none before it. */
    static int endOfLine(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line has at most so many units, and a digit. Looking for one before a pattern is many times faster. */
    static boolean isNumbered(String text, TextSpan line, int longest) {
        int digit = line.length() > longest ? line.end() : line.start();
        while (digit < line.end() && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        return digit < line.end();
    }

    /** Whether there is more than one line end between two offsets, or one that ends a page or a paragraph. */
    static boolean areApart(CharSequence text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            boolean ofPair = unit == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            breaks += !isEnd(unit) || ofPair ? 0 : unit == '\f' || unit == PARAGRAPH_SEPARATOR ? 2 : 1;
        }
        return breaks > 1;
    }


    private static boolean isEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\f' || unit == LINE_SEPARATOR || unit == PARAGRAPH_SEPARATOR
                || unit == NEXT_LINE;
    }

    private static void addTrimmed(String text, int start, int end, List<TextSpan> lines) {
        TextSpan line = Spacing.trimmed(text, new TextSpan(start, end));
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
