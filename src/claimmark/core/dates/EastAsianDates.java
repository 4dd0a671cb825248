package claimmark.core.dates;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of Chinese, Japanese and Korean texts, with the words for year, month and day after the numbers. The
 * year may be one of an era, and the numbers may be written with Chinese characters.
 */
final class EastAsianDates {

    private static final String NUMERALS = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    private static final char ZERO = '\u96f6';
    private static final char TEN = '\u5341';
    private static final String NUMBER = "(\\d{1,2}|[" + NUMERALS + TEN + "]{1,3})";
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4}|[" + NUMERALS + ZERO + "]{4})"
            + "|([\u4ee4\u5e73\u662d\u6c11][\u548c\u6210\u570b\u56fd]) ?(\\d{1,3}|\u5143)) ?[\u5e74\ub144] ?" + NUMBER
            + " ?[\u6708\uc6d4] ?" + NUMBER + " ?[\u65e5\uc77c\u53f7\u865f]");
    /** The year before the first year of each era: Reiwa, Heisei, Showa, and the Republic of China. */
    private static final Map<String, Integer> ERAS = Map.of("\u4ee4\u548c", 2018, "\u5e73\u6210", 1988, "\u662d\u548c",
            1925, "\u6c11\u570b", 1911, "\u6c11\u56fd", 1911);

    private EastAsianDates() {
    }

    /** Whether a text may name a year without four digits in a row. */
    static boolean mayBeIn(String text) {
        return text.indexOf('\u5e74') >= 0;
    }

    /** The first day in this form; empty when there is none. */
    static Optional<FoundDay> first(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        int number = year == null ? ofEra(matcher.group(2), matcher.group(3)) : ofDigits(year);
        return FoundDay.of(number, ofTens(matcher.group(4)), ofTens(matcher.group(5)), matcher);
    }

    private static int ofEra(String era, String year) {
        int before = ERAS.getOrDefault(era, 0);
        return Character.isDigit(year.charAt(0)) ? before + Integer.parseInt(year) : before + 1;
    }

    private static int ofDigits(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = 10 * number + digit(digits.charAt(i));
        }
        return number;
    }

    /** A number below one hundred. Chinese writes "two ten three" for 23. */
    private static int ofTens(String number) {
        int ten = number.indexOf(TEN);
        if (ten < 0) {
            return ofDigits(number);
        }
        int tens = ten == 0 ? 1 : digit(number.charAt(ten - 1));
        return 10 * tens + (ten + 1 < number.length() ? digit(number.charAt(ten + 1)) : 0);
    }

    private static int digit(char unit) {
        return unit == ZERO ? 0 : Character.isDigit(unit) ? unit - '0' : NUMERALS.indexOf(unit);
    }
}
