package claimmark.core.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names a day, and what its words say of this day.
 *
 * <pre>
 * DateLine.of("Updated 3 May 2021", order);                // 2021-05-03, CHANGE
 * DateLine.of("Ann Lee | May 3, 2021", order);             // 2021-05-03, ALONE
 * DateLine.of("The bridge was opened in 1907 ...", order); // a day, if there is one, and SENTENCE
 * </pre>
 *
 * @param day the day that the line names for its meaning
 * @param meaning what the line says of it
 */
public record DateLine(LocalDate day, Meaning meaning) {

    /** What a line says of a day. */
    public enum Meaning {
        /** The line calls it the day of publication. */
        PUBLICATION,
        /** Names, a section or a length may stand beside the day, but nothing says what it means. */
        ALONE,
        /** The line calls it the day of a change. */
        CHANGE,
        /** The line tells something else, of which the day is a part. */
        SENTENCE
    }

    private static final int MOST_DAYS = 3;
    private static final int MOST_UNKNOWN = 2;
    private static final char RIGHTS = '\u00a9';
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");
    /** What may stand between the day and the word that it is a part of: "opened on 3 May". */
    private static final Pattern JOINT = Pattern.compile("[ ,]{0,3}(?:\\p{L}{1,2} |the |von |vom |den |del )? ?");
    private static final Pattern UNTIL = Pattern.compile(" ?[-\u2013\u2014] ?");
    private static final Pattern HOURS = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)? ?[-\u2013\u2014] ?\\d{1,2}[:.]\\d{2}");

    /** What a line says of its most telling day; empty when the line names no day. */
    public static Optional<DateLine> of(String line, FieldOrder order) {
        return all(line, order).stream().min((one, other) -> one.meaning.compareTo(other.meaning));
    }

    /** What a line says of its first days, in its order. Of a span of days the first counts. */
    public static List<DateLine> all(String line, FieldOrder order) {
        List<DateLine> days = new ArrayList<>();
        Optional<FoundDay> found = CalendarDates.find(line, order);
        String rest = line;
        while (found.isPresent() && days.size() < MOST_DAYS) {
            FoundDay at = found.get();
            String after = rest.substring(at.end());
            if (isSpan(after)) {
                return List.of(new DateLine(at.day(), Meaning.SENTENCE));
            }
            days.add(new DateLine(at.day(), meaning(rest.substring(0, at.start()), after)));
            rest = after;
            found = CalendarDates.find(rest, order);
        }
        return days;
    }

    /** Whether the text behind a day tells until when something lasts. Events do so, articles do not. */
    private static boolean isSpan(String after) {
        Matcher until = UNTIL.matcher(after);
        return HOURS.matcher(after).find() || until.lookingAt()
                && CalendarDates.find(after.substring(until.end()), FieldOrder.DAY_FIRST)
                        .filter(day -> day.start() == 0).isPresent();
    }

    private static Meaning meaning(String before, String after) {
        if (before.indexOf(RIGHTS) >= 0) {
            return Meaning.SENTENCE;
        }
        String small = before.toLowerCase(Locale.ROOT);
        int published = DateWords.lastOfPublication(small);
        int changed = DateWords.lastOfChange(small);
        int label = Math.max(published, changed);
        if (label < 0) {
            return unknown(before, true) + unknown(after, false) > MOST_UNKNOWN ? Meaning.SENTENCE : afterwards(after);
        }
        return unknown(before.substring(label), true) > MOST_UNKNOWN ? Meaning.SENTENCE
                : published > changed ? Meaning.PUBLICATION : Meaning.CHANGE;
    }

    /** Some languages name the day first. The words behind a day are of another one, if there is another. */
    private static Meaning afterwards(String after) {
        String small = after.toLowerCase(Locale.ROOT);
        if (CalendarDates.find(after, FieldOrder.DAY_FIRST).isPresent()) {
            return Meaning.ALONE;
        }
        return DateWords.lastOfPublication(small) >= 0 ? Meaning.PUBLICATION
                : DateWords.lastOfChange(small) >= 0 ? Meaning.CHANGE : Meaning.ALONE;
    }

    /**
     * How many words tell that the text is a sentence. A word that the day is a part of counts more.
     *
     * @param before whether the text stands before the day
     */
    private static int unknown(String text, boolean before) {
        int unknown = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isUnknown(word.group())) {
                unknown += before && JOINT.matcher(text.substring(word.end())).matches() ? 1 + MOST_UNKNOWN : 1;
            }
        }
        return unknown;
    }

    /** Whether a word is neither a name nor one of those that stand beside dates. Names have capital letters. */
    private static boolean isUnknown(String word) {
        return Character.isLowerCase(word.charAt(0)) && !DateWords.isKnown(word.toLowerCase(Locale.ROOT));
    }
}
