package claimmark.ide.editor.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of an article as it is printed: each annotation is followed by its number.
 *
 * @param text the words, with the numbers among them
 * @param runs how they look; they follow each other without gaps
 */
record PrintedLine(String text, List<Run> runs) {

    /** Words of one look, in offsets of the line. */
    record Run(int start, int end, PrintedStyle style) {
    }

    /** A line that looks the same from end to end. */
    static PrintedLine plain(String text, PrintedStyle style) {
        return of(text, 0, style, List.of(), List.of());
    }

    /**
     * @param offset of the line in the article text
     * @param plain the look of all that has no look of its own
     * @param looks the looks of parts of the line
     * @param marks annotations; those elsewhere do not count
     */
    static PrintedLine of(String text, int offset, PrintedStyle plain, List<Run> looks, List<PrintedMark> marks) {
        PrintedStyle[] styles = new PrintedStyle[text.length()];
        Arrays.fill(styles, plain);
        looks.forEach(look -> Arrays.fill(styles, look.start(), look.end(), look.style()));
        List<PrintedMark> here = marks.stream().filter(mark -> mark.span().start() < offset + text.length()
                && mark.span().end() > offset).toList();
        for (PrintedMark mark : here) {
            int end = Math.min(text.length(), mark.span().end() - offset);
            for (int i = Math.max(0, mark.span().start() - offset); i < end; i++) {
                styles[i] = styles[i].marked(mark.kind());
            }
        }
        return new Numbering(text, styles).number(here, offset);
    }

    /** Puts numbers between the characters of a line. */
    private static final class Numbering {

        private final String text;
        private final PrintedStyle[] styles;
        private final StringBuilder numbered = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        Numbering(String text, PrintedStyle[] styles) {
            this.text = text;
            this.styles = styles;
        }

        PrintedLine number(List<PrintedMark> marks, int offset) {
            for (int i = 0; i < text.length(); i++) {
                append(String.valueOf(text.charAt(i)), styles[i]);
                boolean atEnd = i == text.length() - 1;
                for (PrintedMark mark : marks) {
                    int end = mark.span().end() - offset;
                    // A mark that ends with the line has its number in the line, and not at the start of the next.
                    if (end == i + 1 || atEnd && end == text.length() + 1) {
                        append(String.valueOf(mark.number()), styles[i].number());
                    }
                }
            }
            return new PrintedLine(numbered.toString(), List.copyOf(runs));
        }

        private void append(String words, PrintedStyle style) {
            int start = numbered.length();
            numbered.append(words);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).style().equals(style) && !style.raised()) {
                runs.set(last, new Run(runs.get(last).start(), numbered.length(), style));
            } else {
                runs.add(new Run(start, numbered.length(), style));
            }
        }
    }
}
