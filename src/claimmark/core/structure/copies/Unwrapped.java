package claimmark.core.structure.copies;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * The words of a paragraph that was broken to fit a page, on one line. The marks of quoted mail and the hyphens at the
 * ends of lines are left out.
 *
 * <pre>
 * Unwrapped.of("the har-\n&gt; bour council", span);   // "the harbour council"
 * </pre>
 */
public final class Unwrapped {

    private Unwrapped() {
    }

    /** The words of a span, which begins and ends with a word. */
    public static String of(String text, TextSpan span) {
        int end = Lines.endOfLine(text, span.start(), span.end());
        if (end == span.end()) {
            return span.of(text);
        }
        StringBuilder words = new StringBuilder();
        int start = span.start();
        while (start <= span.end()) {
            end = Lines.endOfLine(text, start, span.end());
            append(text, new TextSpan(start, end), words);
            start = end + 1;
        }
        return words.toString();
    }

    private static void append(String text, TextSpan line, StringBuilder words) {
        TextSpan trimmed = Spacing.trimmed(text, line);
        TextSpan added = words.isEmpty() ? trimmed : QuotedLine.of(text, trimmed).words();
        if (added.isEmpty()) {
            return;
        }
        int last = words.length() - 1;
        boolean broken = last > 0 && words.charAt(last) == '-' && Character.isLetter(words.charAt(last - 1))
                && Character.isLowerCase(text.charAt(added.start()));
        if (broken) {
            words.setLength(last);
        } else if (!words.isEmpty()) {
            words.append(' ');
        }
        words.append(text, added.start(), added.end());
    }
}
