package claimmark.core.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the digits of all scripts those of ASCII, and the years of the Buddhist calendar those of the common one. */
final class DateDigits {

    private static final Pattern BUDDHIST_YEAR = Pattern.compile("(?<!\\d)2[456]\\d{2}(?!\\d)");
    private static final int BUDDHIST_YEARS = 543;
    private static final char FIRST_THAI = '\u0e01';
    private static final char LAST_THAI = '\u0e5b';

    private DateDigits() {
    }

    /** The text with plain digits and spaces. No place in it moves. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean thai = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            thai |= unit >= FIRST_THAI && unit <= LAST_THAI;
            boolean foreign = unit > '9' && Character.isDigit(unit);
            plain.append(foreign ? (char) ('0' + Character.digit(unit, 10)) : unit == '\u00a0' ? ' ' : unit);
        }
        return thai ? inCommonYears(plain.toString()) : plain.toString();
    }

    private static String inCommonYears(String text) {
        Matcher year = BUDDHIST_YEAR.matcher(text);
        return year.replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) - BUDDHIST_YEARS));
    }
}
