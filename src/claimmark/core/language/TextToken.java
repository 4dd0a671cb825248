package claimmark.core.language;

import claimmark.core.text.TextSpan;

/**
 * A word, a number or a mark of a text.
 *
 * @param span its place in the text it was found in, in UTF-16 units
 * @param text its characters as they stand there
 */
public record TextToken(TextSpan span, String text, Sort sort) {

    /** What tokens are. */
    public enum Sort {
        /** Letters, with apostrophes and hyphens inside: "won't", "co-operate", "Obama's". Also "U.S." and "3rd". */
        WORD,
        /** Digits, with signs inside: "1,000.50", "19:41". */
        NUMBER,
        /** One character that is neither, or a run of the same one: a comma, a quotation mark, "...". */
        MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return sort == Sort.WORD;
    }

    public boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    /** Whether it is these very characters. */
    public boolean is(String characters) {
        return text.equals(characters);
    }

    /** Whether its first letter is a capital one. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
