package claimmark.core.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days that are told as the clocks of computers count: seconds or milliseconds since the start of 1970. */
final class MachineClock {

    /** From 2001 to 2033 in seconds, and the same years in milliseconds. */
    private static final Pattern COUNT = Pattern.compile("(1\\d{9})(?:\\d{3})?");

    private MachineClock() {
    }

    /** The day in UTC; empty when the text is no such number. */
    static Optional<LocalDate> day(String text) {
        Matcher count = COUNT.matcher(text.strip());
        return !count.matches() ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(Long.parseLong(count.group(1))))
                        .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
