package claimmark.core.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Converts times, dates and numbers to text and back, in the forms of XML Schema. Other forms are read as empty. */
final class LexicalForms {

    /** A number without an exponent. With one, a short text could mean a number of a million digits. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern OFFSET = Pattern.compile("[0-9]{1,10}");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private LexicalForms() {
    }

    /**
     * An {@code xs:dateTime}. The beginning of 1970 means that no time is recorded; it is written as empty text, and so
     * is a year that XML Schema does not have.
     */
    static String of(Instant time) {
        return time.equals(Instant.EPOCH) || !isInYears(time) ? "" : time.toString();
    }

    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(LexicalForms::isInYears);
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }

    /** An {@code xs:date}; empty text for none, and for a year that XML Schema does not have. */
    static String of(Optional<LocalDate> date) {
        return date.filter(day -> isYear(day.getYear())).map(LocalDate::toString).orElse("");
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> isYear(day.getYear()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static boolean isInYears(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(END);
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    /** An {@code xs:decimal}. */
    static String of(BigDecimal number) {
        return number.toPlainString();
    }

    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** An {@code xs:int} that is not negative. */
    static Optional<Integer> offset(String text) {
        return Optional.of(text).filter(t -> OFFSET.matcher(t).matches()).map(Long::parseLong)
                .filter(n -> n <= Integer.MAX_VALUE).map(Long::intValue);
    }
}
