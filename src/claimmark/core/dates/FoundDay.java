package claimmark.core.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A day that was found in a text.
 *
 * @param day the day
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset behind its last character
 */
record FoundDay(LocalDate day, int start, int end) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Empty when there is no such day, or when it is not of our time. */
    static Optional<FoundDay> of(int year, int month, int day, MatchResult at) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FoundDay(LocalDate.of(year, month, day), at.start(), at.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
