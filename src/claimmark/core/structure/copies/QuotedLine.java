package claimmark.core.structure.copies;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * A line of a mail with the marks of quoting before it: {@code > > so she said}.
 *
 * @param depth the number of marks
 * @param words the line without the marks and the white space after them; empty when there is nothing else
 */
record QuotedLine(int depth, TextSpan words) {

    private static final char MARK = '>';

    static QuotedLine of(CharSequence text, TextSpan line) {
        int depth = 0;
        int start = line.start();
        while (start < line.end() && (text.charAt(start) == MARK || depth > 0 && text.charAt(start) == ' ')) {
            depth += text.charAt(start) == MARK ? 1 : 0;
            start++;
        }
        return new QuotedLine(depth, depth == 0 ? line : Spacing.trimmed(text, new TextSpan(start, line.end())));
    }
}
