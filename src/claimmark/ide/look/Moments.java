package claimmark.ide.look;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Points in time, as the reviewer's calendar and clock show them. */
public final class Moments {

    private Moments() {
    }

    public static String format(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(moment);
    }
}
