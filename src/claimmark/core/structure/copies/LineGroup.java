package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.structure.LineShape;
import claimmark.core.text.TextSpan;

/** Consecutive lines of a text without a blank line between them. Indices count from 0. */
final class LineGroup {

    private static final int INDENTED = 2;

    private final String text;
    private final List<TextSpan> lines;
    private final int widest;
    private final int margin;

    private LineGroup(String text, List<TextSpan> lines) {
        this.text = text;
        this.lines = List.copyOf(lines);
        widest = lines.stream().mapToInt(TextSpan::length).max().orElse(0);
        margin = lines.stream().mapToInt(this::indentation).min().orElse(0);
    }

    /** The groups that the lines of a text make, in its order. */
    static List<LineGroup> of(String text, List<TextSpan> lines) {
        List<LineGroup> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || Lines.areApart(text, lines.get(i - 1).end(), lines.get(i).start())) {
                groups.add(new LineGroup(text, lines.subList(start, i)));
                start = i;
            }
        }
        return groups;
    }

    int size() {
        return lines.size();
    }

    TextSpan line(int index) {
        return lines.get(index);
    }

    int lengthOf(int index) {
        return lines.get(index).length();
    }

    /** The characters of all lines. */
    int length() {
        return joined(0, size()).length();
    }

    /** The length of the longest line. */
    int widest() {
        return widest;
    }

    /** The number of lines that are at least so long. */
    long linesFrom(int length) {
        return lines.stream().filter(line -> line.length() >= length).count();
    }

    /** The lines from one index to before another, as one span. */
    TextSpan joined(int from, int to) {
        return new TextSpan(lines.get(from).start(), lines.get(to - 1).end());
    }

    /** Whether a line begins in the middle of a sentence. */
    boolean runsOn(int index) {
        return Character.isLowerCase(text.charAt(lines.get(index).start()))
                && !LineShape.of(text, lines.get(index - 1)).endsSentence();
    }

    /** Whether sentences run on from line to line: in a list of headlines, each line begins with a capital letter. */
    boolean isRunning() {
        int small = 0;
        int capital = 0;
        for (TextSpan line : lines) {
            char first = text.charAt(line.start());
            small += Character.isLowerCase(first) ? 1 : 0;
            capital += Character.isUpperCase(first) ? 1 : 0;
        }
        return small * 3 >= small + capital;
    }

    boolean isIndented(int index) {
        return indentation(lines.get(index)) >= margin + INDENTED;
    }

    /** Whether some lines are indented and others, most of them, are not. */
    boolean isIndentedAtParagraphs() {
        long indented = lines.stream().filter(line -> indentation(line) >= margin + INDENTED).count();
        return indented > 0 && indented * 2 <= lines.size();
    }

    /** The number of spaces before a line; a tab counts as several. */
    private int indentation(TextSpan line) {
        int spaces = 0;
        for (int i = line.start() - 1; i >= 0 && isSpace(text.charAt(i)); i--) {
            spaces += text.charAt(i) == '\t' ? INDENTED : 1;
        }
        return spaces;
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\u00A0' || unit == '\u3000';
    }
}
