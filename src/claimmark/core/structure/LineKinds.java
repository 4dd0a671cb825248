package claimmark.core.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import claimmark.core.dates.CalendarDates;
import claimmark.core.language.Byline;

/** What short lines around a body are, told from their words alone, in HTML as in plain text. */
public final class LineKinds {

    private static final int SHORT = 16;
    private static final int LONGEST = 200;
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .,'-]{2,40}(?:, \\p{L}{3,9}\\.? \\d{1,2})?(?: ?\\(\\p{L}[\\p{L} ]{1,20}\\))? ?[-\u2013\u2014]{1,2}");
    private static final Pattern CORRECTION = Pattern.compile("(?is)[*_]{0,3}(?:corrections?|clarification|erratum)(?: \\([^)]{1,40}\\))?"
            + "[*_]{0,3}(?::| ?[-\u2013\u2014]| ?$).*|.{0,60}\\b(?:an earlier|a previous|an original|the original) version of this"
            + " (?:story|article|post|report|piece|column)\\b.*|this (?:story|article|post|report|piece) (?:has been|was) "
            + "(?:corrected|amended|updated to (?:correct|clarify))\\b.*");
    /** One of these is in every line that {@link #CORRECTION} matches; looking for them is many times faster. */
    private static final List<String> CORRECTION_WORDS = List.of("correct", "clarif", "erratum", "version of this",
            "amended");

    private LineKinds() {
    }

    /** A line that tells who wrote the article: "By Jane Doe", "Author: Reuters". */
    public static boolean isByline(ShapedLine line) {
        LineShape shape = line.shape();
        return shape.words() <= SHORT && !shape.endsSentence() && Byline.isAnnounced(line.text())
                && !Byline.names(line.text()).isEmpty();
    }

    /** A line that tells when the article was published or changed. */
    public static boolean isDate(ShapedLine line) {
        LineShape shape = line.shape();
        return shape.words() <= SHORT && shape.digits() > 0 && !shape.endsSentence()
                && CalendarDates.first(line.text()).isPresent();
    }

    /** A line that is nothing but the place, and perhaps the day and the agency, that a report comes from. */
    public static boolean isDateline(String line) {
        return line.length() < 80 && DATELINE.matcher(line).matches();
    }

    /** A line that owns up to a mistake in an earlier version. */
    public static boolean isCorrection(String line) {
        String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        String small = head.toLowerCase(Locale.ROOT);
        return CORRECTION_WORDS.stream().anyMatch(small::contains) && CORRECTION.matcher(head).matches();
    }
}
