package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/** Cuts a text into its lines. Blank lines are left out, and so is white space at the borders of a line. */
public final class Lines {

    private Lines() {
    }

    public static List<TextSpan> of(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                addTrimmed(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    /** The whole text as one line, without white space at its borders; empty when the text is blank. */
    public static List<TextSpan> undivided(String text) {
        List<TextSpan> lines = new ArrayList<>();
        addTrimmed(text, 0, text.length(), lines);
        return lines;
    }

    private static void addTrimmed(String text, int start, int end, List<TextSpan> lines) {
        TextSpan line = Spacing.trimmed(text, new TextSpan(start, end));
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
