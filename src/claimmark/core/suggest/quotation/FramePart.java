package claimmark.core.suggest.quotation;

import java.util.Locale;

import claimmark.core.text.TextSpan;

/**
 * A token of the text around quotations. A whole quotation is one part.
 *
 * @param lower the characters in lower case
 * @param passage the number of the quotation, or -1
 * @param endsSentence whether a sentence ends here
 */
record FramePart(TextSpan span, String text, String lower, boolean isWord, int passage, boolean endsSentence) {

    static FramePart of(TextSpan span, String text, boolean isWord, int passage, boolean endsSentence) {
        return new FramePart(span, text, text.toLowerCase(Locale.ROOT), isWord, passage, endsSentence);
    }

    boolean isQuoted() {
        return passage >= 0;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isCapitalised() {
        return isWord && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it tells whose something is: "Putin's". */
    boolean isPossessive() {
        return lower.endsWith("'s") || lower.endsWith("\u2019s");
    }

    boolean isNumber() {
        return !isWord && !isQuoted() && Character.isDigit(text.codePointAt(0));
    }
}
