package claimmark.ide.look;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes points in time as text: in the reviewer's time zone and language. */
public final class DateTimeText {

    private DateTimeText() {
    }

    public static String format(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(moment);
    }
}
