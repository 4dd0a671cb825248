package claimmark.core.dates;

import java.time.DateTimeException;
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

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_TEXT = 400;

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{4})([-/]|\\. ?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T|$)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})([-/]|\\. ?)(\\d{1,2})\\2(\\d{4})(?!\\d)");
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
        if (!hasYear(text) && !EastAsianDates.mayBeIn(text)) {
            return Optional.empty();
        }
        String head = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        String plain = DateDigits.plain(head).strip();
        return yearFirst(plain).or(() -> named(plain)).or(() -> yearLast(plain, order))
                .or(() -> PersianDates.first(plain, head));
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

    private static Optional<LocalDate> yearFirst(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(1), matcher.group(3), matcher.group(4));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Optional<LocalDate> eastAsian = EastAsianDates.first(text).flatMap(parts -> day(parts[0], parts[1], parts[2]));
        if (eastAsian.isPresent()) {
            return eastAsian;
        }
        Matcher vietnamese = VIETNAMESE.matcher(text);
        return vietnamese.find() ? day(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String text) {
        return named(MONTH_FIRST, text, 3, 1, 2).or(() -> named(DAY_FIRST, text, 3, 2, 1))
                .or(() -> named(YEAR_MONTH_DAY, text, 1, 2, 3)).or(() -> named(LATVIAN, text, 1, 3, 2));
    }

    private static Optional<LocalDate> named(Pattern pattern, String text, int year, int month, int day) {
        Optional<LocalDate> found = Optional.empty();
        Matcher matcher = pattern.matcher(text);
        while (found.isEmpty() && matcher.find()) {
            found = named(matcher.group(year), matcher.group(month), matcher.group(day));
        }
        return found;
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        OptionalInt number = MonthNames.number(month);
        return number.isPresent() ? day(year, Integer.toString(number.getAsInt()), day) : Optional.empty();
    }

    private static Optional<LocalDate> yearLast(String text, FieldOrder order) {
        Matcher matcher = YEAR_LAST.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String second = matcher.group(3);
        boolean dayIsFirst = Integer.parseInt(first) > 12
                || Integer.parseInt(second) <= 12
                        && (order == FieldOrder.DAY_FIRST || matcher.group(2).startsWith("."));
        return dayIsFirst ? day(matcher.group(4), second, first) : day(matcher.group(4), first, second);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
