package claimmark.core.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds calendar days in texts, in the forms that machines and people write.
 *
 * <pre>
 * CalendarDates.first("Published on 3 May 2021");       // 2021-05-03
 * CalendarDates.first("2021-05-03T10:15:00Z");          // 2021-05-03
 * </pre>
 */
public final class CalendarDates {

    private static final int LONGEST_TEXT = 400;

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{4})([-/]|\\. ?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^ *(\\d{4})(\\d{2})(\\d{2})(?:T| *$)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})([-/]|\\. ?)(\\d{1,2})\\2(\\d{4})(?!\\d)");
    /** The year has two digits: "05.03.24". Longer lines may hold such numbers for other reasons. */
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?<![\\d./-])(\\d{2})([./-])(\\d{2})\\2([0-3]\\d)(?![\\d./-])");
    private static final int LONGEST_SHORT = 80;
    private static final int SHORT_DIGITS = 6;
    private static final int CENTURY = 2000;
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))"
            + "(\\p{L}[\\p{Ll}\\p{Lo}\\p{M}]{2,11}\\.?|\\p{Lu}{3,10}\\.?) {1,2}(\\d{1,2})(?:st|nd|rd|th)?[,\u060c]?"
            + " {1,2}(\\d{4})(?!\\d)");
    /** A month; in Arabic its name may have two words, or two names may stand together. */
    private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}.]{2,14}(?:[ /][\u0620-\u06ff]{3,12})?)";
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00ba)?"
            + "(?: de | of | d['\u2019]| |-|/)" + MONTH + "[,\u060c]?(?: de | del | |-|/)(\\d{4})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<!\\d)(\\d{4})(?:[.,]| m\\.)? {1,2}(\\p{L}[\\p{L}\\p{M}]{2,14}\\.?) {1,2}(\\d{1,2})(?!\\d)");
    private static final Pattern LATVIAN = Pattern.compile(
            "(?<!\\d)(\\d{4})\\. gada (\\d{1,2})\\. (\\p{L}{3,12}\\.?)");
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) (?:th\u00e1ng|thg) (\\d{1,2})(?:,| n\u0103m)? (\\d{4})(?!\\d)");

    private CalendarDates() {
    }

    /** The first day in a text; empty when there is none. In a date of numbers alone, the month comes first. */
    public static Optional<LocalDate> first(String text) {
        return first(text, FieldOrder.MONTH_FIRST);
    }

    /**
     * The first day in a text; empty when there is none.
     *
     * @param order the order of day and month in a date of numbers alone
     */
    public static Optional<LocalDate> first(String text, FieldOrder order) {
        return find(text, order).map(FoundDay::day);
    }

    /** The first day in a text, with its place; empty when there is none. */
    static Optional<FoundDay> find(String text, FieldOrder order) {
        if (!hasYear(text) && !EastAsianDates.mayBeIn(text)) {
            return text.length() > LONGEST_SHORT || !mayBeShort(text) ? Optional.empty()
                    : yearLast(SHORT_YEAR, DateDigits.plain(text), CENTURY, order);
        }
        String head = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        String plain = DateDigits.plain(head);
        return yearFirst(plain).or(() -> named(plain)).or(() -> yearLast(YEAR_LAST, plain, 0, order))
                .or(() -> PersianDates.first(plain, head));
    }

    /** Whether there are as many digits as a date with a year of two digits has. */
    private static boolean mayBeShort(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= SHORT_DIGITS;
    }

    /** Whether there are four digits in a row. Without them no pattern matches. */
    private static boolean hasYear(String text) {
        int run = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST_TEXT); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run == 4) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FoundDay> yearFirst(String text) {
        return numbered(YEAR_FIRST, text, 1, 3, 4).or(() -> numbered(COMPACT, text, 1, 2, 3))
                .or(() -> EastAsianDates.first(text)).or(() -> numbered(VIETNAMESE, text, 3, 2, 1));
    }

    private static Optional<FoundDay> numbered(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        return !matcher.find() ? Optional.empty()
                : FoundDay.of(number(matcher, year), number(matcher, month), number(matcher, day), matcher);
    }

    private static Optional<FoundDay> named(String text) {
        return named(MONTH_FIRST, text, 3, 1, 2).or(() -> named(DAY_FIRST, text, 3, 2, 1))
                .or(() -> named(YEAR_MONTH_DAY, text, 1, 2, 3)).or(() -> named(LATVIAN, text, 1, 3, 2));
    }

    private static Optional<FoundDay> named(Pattern pattern, String text, int year, int month, int day) {
        Optional<FoundDay> found = Optional.empty();
        Matcher matcher = pattern.matcher(text);
        while (found.isEmpty() && matcher.find()) {
            OptionalInt number = MonthNames.number(matcher.group(month));
            found = number.isPresent()
                    ? FoundDay.of(number(matcher, year), number.getAsInt(), number(matcher, day), matcher)
                    : Optional.empty();
        }
        return found;
    }

    private static Optional<FoundDay> yearLast(Pattern pattern, String text, int century, FieldOrder order) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        boolean dayIsFirst = first > 12
                || second <= 12 && (order == FieldOrder.DAY_FIRST || matcher.group(2).startsWith("."));
        int year = century + number(matcher, 4);
        return FoundDay.of(year, dayIsFirst ? second : first, dayIsFirst ? first : second, matcher);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
