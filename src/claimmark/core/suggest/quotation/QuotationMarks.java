package claimmark.core.suggest.quotation;

import claimmark.core.text.Spacing;

/** The marks that English texts put around words of others, and what stands before and after each kind. */
final class QuotationMarks {

    private static final String OPENING = "\u201c\u201e\u201f\u00ab\u2033";
    private static final String CLOSING = "\u201d\u00bb\u2033";
    private static final String APOSTROPHES = "'\u2019\u2018\u201a\u201b`\u00b4";
    private static final String BEFORE_OPENING = "([{\u2014\u2013-/:*_>\u2026\"\u201c\u00ab";

    private QuotationMarks() {
    }

    /** The units of a double mark at a place: two for two apostrophes in a row; 0 when there is none. */
    static int doubleAt(String text, int at, int end) {
        char unit = text.charAt(at);
        if (unit == '"' || OPENING.indexOf(unit) >= 0 || CLOSING.indexOf(unit) >= 0) {
            return 1;
        }
        boolean pair = APOSTROPHES.indexOf(unit) >= 0 && at + 1 < end && text.charAt(at + 1) == unit;
        return pair ? 2 : 0;
    }

    /** Whether a double mark can only be an opening one. */
    static boolean mustOpen(String text, int at) {
        return OPENING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '`';
    }

    /** Whether a double mark can only be a closing one. */
    static boolean mustClose(String text, int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a mark stands where a quotation begins: no letter before it, and one after it. */
    static boolean standsBefore(String text, int at, int length, int start, int end) {
        boolean free = at == start || Spacing.isSpace(text.charAt(at - 1))
                || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return free && at + length < end && !Spacing.isSpace(text.charAt(at + length));
    }

    /** Whether a mark stands where a quotation ends: something before it, and no letter after it. */
    static boolean standsAfter(String text, int at, int length, int start, int end) {
        return at > start && !Spacing.isSpace(text.charAt(at - 1))
                && (at + length >= end || !Character.isLetterOrDigit(text.charAt(at + length)));
    }

    static boolean isSingle(char unit) {
        return unit == '\'' || unit == '\u2018' || unit == '\u2019' || unit == '\u201a' || unit == '\u2039'
                || unit == '\u203a';
    }
}
