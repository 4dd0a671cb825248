package claimmark.core.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates of the Iranian calendar, the one of Persian news. Its year begins in March, and has six months of 31 days
 * and five of 30; the last month has 29 days, or 30 in a leap year. Eight of 33 years are leap years; this is right
 * for the years 1343 to 1472 (1964 to 2094).
 */
final class PersianDates {

    private static final List<String> MONTHS = List.of("\u0641\u0631\u0648\u0631\u062f\u06cc\u0646",
            "\u0627\u0631\u062f\u06cc\u0628\u0647\u0634\u062a", "\u062e\u0631\u062f\u0627\u062f", "\u062a\u06cc\u0631",
            "\u0645\u0631\u062f\u0627\u062f", "\u0634\u0647\u0631\u06cc\u0648\u0631", "\u0645\u0647\u0631",
            "\u0622\u0628\u0627\u0646", "\u0622\u0630\u0631", "\u062f\u06cc", "\u0628\u0647\u0645\u0646",
            "\u0627\u0633\u0641\u0646\u062f");
    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(\\d{1,2}) (" + String.join("|", MONTHS)
            + ")(?: \u0645\u0627\u0647)?\u060c? (1[34]\\d{2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(1[34]\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)");
    private static final String LEAP_YEARS = " 1 5 9 13 17 22 26 30 ";
    private static final int CYCLE = 33;
    private static final int KNOWN_YEAR = 1403;
    private static final LocalDate FIRST_OF_KNOWN_YEAR = LocalDate.of(2024, 3, 20);
    private static final char FIRST_DIGIT = '\u06f0';
    private static final char LAST_DIGIT = '\u06f9';

    private PersianDates() {
    }

    /**
     * The first date of this calendar; empty when there is none. Dates of numbers alone count if the digits are
     * Persian.
     *
     * @param plain the text with digits of ASCII
     * @param written the same text as it was written
     */
    static Optional<FoundDay> first(String plain, String written) {
        Matcher named = NAMED.matcher(plain);
        if (named.find()) {
            return day(named.group(3), 1 + MONTHS.indexOf(named.group(2)), named.group(1), named);
        }
        Matcher numbers = NUMBERS.matcher(plain);
        boolean persian = written.chars().anyMatch(unit -> unit >= FIRST_DIGIT && unit <= LAST_DIGIT);
        return persian && numbers.find()
                ? day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3), numbers)
                : Optional.empty();
    }

    private static Optional<FoundDay> day(String yearWritten, int month, String dayWritten, Matcher at) {
        int year = Integer.parseInt(yearWritten);
        int day = Integer.parseInt(dayWritten);
        int longest = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
        if (month < 1 || month > 12 || day < 1 || day > longest) {
            return Optional.empty();
        }
        long days = 0;
        for (int passed = Math.min(year, KNOWN_YEAR); passed < Math.max(year, KNOWN_YEAR); passed++) {
            days += isLeap(passed) ? 366 : 365;
        }
        int before = 30 * (month - 1) + Math.min(month - 1, 6);
        LocalDate common = FIRST_OF_KNOWN_YEAR.plusDays((year < KNOWN_YEAR ? -days : days) + before + day - 1);
        return Optional.of(new FoundDay(common, at.start(), at.end()));
    }

    private static boolean isLeap(int year) {
        return LEAP_YEARS.contains(" " + year % CYCLE + ' ');
    }
}
