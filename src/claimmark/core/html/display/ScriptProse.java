package claimmark.core.html.display;

import claimmark.core.language.WordCount;
import claimmark.core.text.TextSpan;

/** Counts the words of the paragraphs that stand in a script: in its long strings that are more than half letters. */
final class ScriptProse {

    private static final int LONG_STRING = 120;
    private static final int WORD = 12;

    private ScriptProse() {
    }

    static int words(String script) {
        int words = 0;
        int start = script.indexOf('"');
        while (start >= 0) {
            int end = endOfString(script, start + 1);
            if (end - start > LONG_STRING && isProse(script, start + 1, end)) {
                words += WordCount.of(script, new TextSpan(start + 1, end));
            }
            start = script.indexOf('"', end + 1);
        }
        return words;
    }

    private static int endOfString(String script, int from) {
        int end = from;
        while (end < script.length() && script.charAt(end) != '"') {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, script.length());
    }

    /** Letters make up most of a paragraph, and the spaces between its words are not far from each other. */
    private static boolean isProse(String script, int start, int end) {
        int letters = 0;
        int spaces = 0;
        int wide = 0;
        for (int i = start; i < end; i++) {
            char unit = script.charAt(i);
            letters += Character.isLetter(unit) ? 1 : 0;
            wide += unit >= 0x2E80 && Character.isLetter(unit) ? 1 : 0;
            spaces += unit == ' ' ? 1 : 0;
        }
        return letters * 2 > end - start && (spaces * WORD > end - start || wide * 2 > end - start);
    }
}
