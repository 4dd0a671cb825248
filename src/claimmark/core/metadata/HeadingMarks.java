package claimmark.core.metadata;

import claimmark.core.structure.copies.Unwrapped;
import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * Takes the marks of a Markdown heading away: {@code # News #}, or a line of {@code ===} below it. A heading that was
 * broken to fit a page is put together again.
 */
final class HeadingMarks {

    private static final int DEEPEST = 6;

    private HeadingMarks() {
    }

    /** The words of a heading on one line; the whole text when it has no marks. */
    static String without(String heading) {
        String words = withoutEnd(heading.substring(opening(heading))).strip();
        return Spacing.collapsed(Unwrapped.of(words, new TextSpan(0, words.length())));
    }

    private static int opening(String heading) {
        int marks = 0;
        while (marks < heading.length() && heading.charAt(marks) == '#') {
            marks++;
        }
        boolean opens = marks > 0 && marks <= DEEPEST && marks < heading.length() && isGap(heading.charAt(marks));
        return opens ? marks : 0;
    }

    private static String withoutEnd(String heading) {
        int hashes = heading.length();
        while (hashes > 0 && heading.charAt(hashes - 1) == '#') {
            hashes--;
        }
        int line = heading.length();
        while (line > 0 && (heading.charAt(line - 1) == '=' || heading.charAt(line - 1) == '-')) {
            line--;
        }
        boolean closed = hashes > 0 && hashes < heading.length() && isGap(heading.charAt(hashes - 1));
        boolean underlined = line > 0 && line < heading.length() && heading.charAt(line - 1) == '\n';
        return closed ? heading.substring(0, hashes) : underlined ? heading.substring(0, line) : heading;
    }

    private static boolean isGap(char unit) {
        return unit == ' ' || unit == '\t';
    }
}
