package claimmark.core.suggest.figure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.dates.MonthNames;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Sourced;
import claimmark.core.text.TextSpan;

/**
 * A day that is not the weekday that stands beside it: "Monday, 13 November 2012". In any language whose weekdays and
 * months are known. Where the year is not written, it is the one that comes nearest to the day of publication, and only
 * days of that time are looked at.
 */
final class Weekdays {

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?";
    private static final String MONTH = "(?<month>\\p{L}{3,12})\\.?";
    private static final String YEAR = "(?:,? (?:(?:de|del|of) )?(?<year>(?:19|20)\\d\\d)(?!\\d))?";
    private static final String WEEKDAY = "(?<![\\p{L}-])(?<weekday>\\p{L}{4,12}(?:-feira)?)";
    private static final List<Pattern> DATES = List.of(
            Pattern.compile(WEEKDAY + ",? " + MONTH + " " + DAY + "(?![\\d:])" + YEAR),
            Pattern.compile(WEEKDAY + ",? (?:(?:the|den|der|le|el) )?" + DAY + " (?:(?:of|de) )?" + MONTH + YEAR));
    /** In days; what is farther from the publication is not told by weekday without its year. */
    private static final int NEAR = 100;
    private static final int FIRST_YEAR = 1919;

    private final Optional<LocalDate> published;
    private final Map<String, DayOfWeek> names;
    private final Locale language;

    private Weekdays(PreparedText text) {
        published = text.article().metadata().published().map(Sourced::value);
        language = Locale.forLanguageTag(text.language().orElse("en").replace('_', '-'));
        names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(name(day).toLowerCase(language), day);
        }
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language);
    }

    /** The contradictions of an article; their spans count in its text. */
    static List<Contradiction> in(PreparedText text, Cancellation cancellation) {
        Weekdays weekdays = new Weekdays(text);
        List<Contradiction> found = new ArrayList<>();
        text.blocks().forEach(block -> {
            cancellation.check();
            weekdays.add(text.text(), block.block().span(), found);
        });
        return found;
    }

    /** Looks through a whole block, for the full stop of "13. November" is none of a sentence. */
    private void add(String text, TextSpan block, List<Contradiction> found) {
        String words = block.of(text);
        String small = words.toLowerCase(language);
        if (names.keySet().stream().noneMatch(small::contains)) {
            return;
        }
        for (Pattern pattern : DATES) {
            Matcher date = pattern.matcher(words);
            while (date.find()) {
                contradiction(date).map(one -> new Contradiction(one.rule(), one.span().movedBy(block.start()),
                        one.why())).ifPresent(found::add);
            }
        }
    }

    private Optional<Contradiction> contradiction(Matcher date) {
        @Nullable DayOfWeek written = names.get(date.group("weekday").toLowerCase(language));
        OptionalInt month = MonthNames.number(date.group("month"));
        if (written == null || month.isEmpty()) {
            return Optional.empty();
        }
        return day(date, month.getAsInt()).filter(day -> day.getDayOfWeek() != written)
                .map(day -> new Contradiction(SuggestionRule.FIGURE_WEEKDAY,
                        new TextSpan(date.start(), date.end()),
                        Reason.of(Reason.Code.WEEKDAY_DIFFERS, day.toString(), date.group("weekday"),
                                name(day.getDayOfWeek()))));
    }

    private Optional<LocalDate> day(Matcher date, int month) {
        int dayOfMonth = Integer.parseInt(date.group("day"));
        @Nullable String year = date.group("year");
        if (year != null) {
            return day(Integer.parseInt(year), month, dayOfMonth).filter(day -> day.getYear() >= FIRST_YEAR);
        }
        return published.flatMap(today -> List.of(-1, 0, 1).stream()
                .flatMap(later -> day(today.getYear() + later, month, dayOfMonth).stream())
                .filter(day -> Math.abs(day.toEpochDay() - today.toEpochDay()) <= NEAR).findFirst());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
