package claimmark.core.structure;

import claimmark.core.text.TextSpan;

/**
 * Counts of a line of text that do not depend on its language, made in one pass.
 *
 * @param characters UTF-16 units
 * @param words runs of letters and digits
 * @param capitalized words that begin with a capital letter
 * @param digits decimal digits
 * @param letters letters of any script
 * @param commas commas of any script
 * @param stops marks that end a sentence: full stops, question marks and exclamation marks of any script
 * @param separators marks that separate parts of furniture: | · • » › / and the like
 * @param lowerStart whether the first letter is a small letter
 * @param endsSentence whether the last mark ends a sentence; closing quotation marks and brackets after it are ignored
 * @param endsColon whether the last mark is a colon
 */
public record LineShape(int characters, int words, int capitalized, int digits, int letters, int commas, int stops,
        int separators, boolean lowerStart, boolean endsSentence, boolean endsColon) {

    private static final int PROSE_WORDS = 12;
    private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964";
    private static final String COMMAS = ",;\uff0c\u3001\u060c";
    private static final String SEPARATORS = "|\u00b7\u2022\u00bb\u00ab\u203a\u2039/>\u2192\u25b6\u2190";
    private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]\u300d";

    public static LineShape of(CharSequence text, TextSpan span) {
        return new Counter(text, span).count();
    }

    /** Whether the line looks like one or more sentences of running text. */
    public boolean isProse() {
        return words >= PROSE_WORDS && stops > 0 && (endsSentence || endsColon || commas > 0);
    }

    private static final class Counter {

        private final CharSequence text;
        private final TextSpan span;
        private int words;
        private int capitalized;
        private int digits;
        private int letters;
        private int commas;
        private int stops;
        private int separators;
        private boolean lowerStart;

        Counter(CharSequence text, TextSpan span) {
            this.text = text;
            this.span = span;
        }

        LineShape count() {
            boolean inWord = false;
            for (int i = span.start(); i < span.end(); i++) {
                char unit = text.charAt(i);
                boolean wordUnit = Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
                if (wordUnit) {
                    countWordUnit(unit, !inWord);
                } else {
                    countMark(unit);
                }
                inWord = wordUnit || inWord && (unit == '\'' || unit == '\u2019');
            }
            char last = lastMark();
            return new LineShape(span.length(), words, capitalized, digits, letters, commas, stops, separators,
                    lowerStart, STOPS.indexOf(last) >= 0, last == ':');
        }

        private void countWordUnit(char unit, boolean first) {
            boolean upper = Character.isUpperCase(unit);
            if (first) {
                words++;
                capitalized += upper ? 1 : 0;
                lowerStart |= words == 1 && Character.isLowerCase(unit);
            }
            if (Character.isDigit(unit)) {
                digits++;
            } else {
                letters++;
            }
        }

        private void countMark(char unit) {
            if (unit == ' ') {
                return;
            }
            commas += COMMAS.indexOf(unit) >= 0 ? 1 : 0;
            stops += STOPS.indexOf(unit) >= 0 ? 1 : 0;
            separators += SEPARATORS.indexOf(unit) >= 0 ? 1 : 0;
        }

        private char lastMark() {
            int i = span.end() - 1;
            while (i > span.start() && (CLOSERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) <= ' ')) {
                i--;
            }
            return span.isEmpty() ? ' ' : text.charAt(i);
        }
    }
}
