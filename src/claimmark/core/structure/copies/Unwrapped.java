package claimmark.core.structure.copies;

import java.util.List;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * The words of a paragraph that was broken to fit a page, on one line. The marks of quoted mail and the hyphens at the
 * ends of lines are left out, and the ligatures of print are taken apart.
 *
 * <pre>
 * Unwrapped.of("the har-\n&gt; bour council", span);   // "the harbour council"
 * </pre>
 */
public final class Unwrapped {

    private static final char FIRST_LIGATURE = '\uFB00';
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private Unwrapped() {
    }

    /** The words of a span, which begins and ends with a word. */
    public static String of(String text, TextSpan span) {
        int end = Lines.endOfLine(text, span.start(), span.end());
        if (end == span.end()) {
            return withoutLigatures(span.of(text));
        }
        StringBuilder words = new StringBuilder();
        int start = span.start();
        while (start <= span.end()) {
            end = Lines.endOfLine(text, start, span.end());
            append(text, new TextSpan(start, end), words);
            start = end + 1;
        }
        return withoutLigatures(words.toString());
    }

    private static String withoutLigatures(String words) {
        if (!hasLigature(words)) {
            return words;
        }
        String apart = words;
        for (int i = 0; i < LIGATURES.size(); i++) {
            apart = apart.replace(Character.toString(FIRST_LIGATURE + i), LIGATURES.get(i));
        }
        return apart;
    }

    private static boolean hasLigature(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit >= FIRST_LIGATURE && unit < FIRST_LIGATURE + LIGATURES.size()) {
                return true;
            }
        }
        return false;
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
