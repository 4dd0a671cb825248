package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import claimmark.core.dates.CalendarDates;
import claimmark.core.dates.FieldOrder;
import claimmark.core.metadata.BodySurroundings.VisibleLine;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;
import claimmark.core.text.WordEdges;

/** Finds the days that a page shows to its readers near the body of the article. */
final class VisibleDates {

    private static final Pattern CHANGED = WordEdges.compile(
            "\\b(?:updated?|modified|reviewed|revised|atualizado|actualizado|aktualisiert|mis \u00e0 jour)");
    private static final Pattern PUBLISHED = WordEdges.compile("(?:first |originally )?(?:published|posted)\\b");
    private static final Pattern ORIGINALLY = WordEdges.compile(
            "\\b(?:first|originally) (?:published|posted|appeared) on\\b");
    private static final Pattern TOLD = WordEdges.compile("\\b(?:published|posted|post (?:time|date)|date|written"
            + "|publicado|ver\u00f6ffentlicht|publi\u00e9)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    /** A line that begins with a date. At most a weekday and a month stand before the first number. */
    private static final Pattern BARE = Pattern.compile("(?:\\p{L}+[.,]? ){0,2}\\d{1,2}[ ,./-]|\\d{4}[-./]");
    private static final int DATE_LINE = 160;
    private static final int BARE_DATE_LINE = 60;
    private static final int BARE_DATE_BELOW = 60;
    private static final int DAYS_IN_LIST = 4;

    private final FieldOrder order;
    private final List<VisibleLine> above;
    private final List<VisibleLine> belowHeadline;
    private final List<VisibleLine> below;

    /** @param language the BCP 47 tag of the page's language; empty when it is not known */
    VisibleDates(BodySurroundings surroundings, String language) {
        order = FieldOrder.of(language);
        belowHeadline = ofDates(surroundings.belowHeadline());
        above = isList(belowHeadline) ? List.of() : ofDates(surroundings.aboveBody());
        below = ofDates(surroundings.belowBody());
    }

    private static List<VisibleLine> ofDates(List<VisibleLine> lines) {
        return lines.stream().filter(line -> line.text().length() <= DATE_LINE && !line.text().endsWith(":")).toList();
    }

    /** Whether lines with many days are a list of other articles or of events. */
    private boolean isList(List<VisibleLine> lines) {
        return lines.stream().flatMap(line -> day(line).stream()).distinct().count() >= DAYS_IN_LIST;
    }

    /** Whether a day is shown above the body. If day and month can be read in both orders, both readings count. */
    boolean has(LocalDate day) {
        LocalDate turned = day.getDayOfMonth() > 12 ? day
                : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        return above.stream().anyMatch(line -> day(line).filter(day::equals).isPresent()
                || CalendarDates.first(line.text(), order).filter(turned::equals).isPresent());
    }

    /**
     * The day that a line between headline and body names as the day of publication. Lines below the body count if they
     * name the day of the first publication.
     */
    Optional<Sourced<LocalDate>> calledPublication() {
        Stream<VisibleLine> called = belowHeadline.stream().filter(line -> PUBLISHED.matcher(small(line)).lookingAt());
        Stream<VisibleLine> later = below.stream().filter(line -> ORIGINALLY.matcher(small(line)).find());
        return sourced(Stream.concat(called, later).filter(line -> !isOfChange(line)));
    }

    /** The first day above the body in a short line that does not speak of a change. */
    Optional<Sourced<LocalDate>> ofPublication() {
        return sourced(above.stream().filter(line -> line.text().length() <= BARE_DATE_LINE && !isOfChange(line)));
    }

    /** The first day between headline and body in a line that speaks of a change. */
    Optional<Sourced<LocalDate>> ofChange() {
        return isList(belowHeadline) ? Optional.empty()
                : sourced(belowHeadline.stream().filter(VisibleDates::isOfChange));
    }

    /** The most likely day of publication: above the body, or else below it. */
    Optional<Sourced<LocalDate>> first() {
        return calledPublication().or(() -> sourced(above.stream().filter(line -> !isOfChange(line))))
                .or(this::ofChange)
                .or(() -> sourced(below.stream().filter(line -> TOLD.matcher(small(line)).find() && !isOfChange(line))))
                .or(this::onlyBelow);
    }

    /** The day of a line below the body that is nothing but a date. It counts only if no other day stands there. */
    private Optional<Sourced<LocalDate>> onlyBelow() {
        boolean only = below.stream().flatMap(line -> day(line).stream()).distinct().count() == 1;
        return only ? sourced(below.stream().filter(VisibleDates::isBare)) : Optional.empty();
    }

    private static boolean isBare(VisibleLine line) {
        Matcher changed = CHANGED.matcher(small(line));
        String told = changed.find() ? line.text().substring(0, changed.start()) : line.text();
        return line.text().length() <= BARE_DATE_BELOW && BARE.matcher(told).lookingAt()
                && YEAR.matcher(told).results().limit(2).count() == 1;
    }

    private Optional<Sourced<LocalDate>> sourced(Stream<VisibleLine> lines) {
        return lines.flatMap(line -> day(line).stream()).findFirst()
                .map(day -> new Sourced<>(day, MetadataOrigin.VISIBLE_TEXT));
    }

    /** Whether a line speaks of a change before it names a year. "3 May 2021, updated 4 June 2021" does not. */
    private static boolean isOfChange(VisibleLine line) {
        Matcher changed = CHANGED.matcher(small(line));
        Matcher year = YEAR.matcher(line.text());
        return changed.find() && (!year.find() || changed.start() < year.start());
    }

    private static String small(VisibleLine line) {
        return line.text().toLowerCase(Locale.ROOT);
    }

    /**
     * The day of a line. A {@code time} element that is marked as the time of publication comes first, then the text,
     * then any other {@code time} element.
     */
    private Optional<LocalDate> day(VisibleLine line) {
        List<Element> times = times(line);
        return times.stream().filter(VisibleDates::isOfPublication)
                .flatMap(time -> machineDay(time).stream()).findFirst()
                .or(() -> CalendarDates.first(line.text(), order))
                .or(() -> times.stream().flatMap(time -> machineDay(time).stream()).findFirst());
    }

    /** The {@code time} elements that belong to a line. The element around the line may hold others. */
    private static List<Element> times(VisibleLine line) {
        if (line.element().childrenSize() == 0 && !line.element().nameIs("time")) {
            return List.of();
        }
        return line.element().getElementsByTag("time").stream()
                .filter(time -> line.text().contains(time.text())).toList();
    }

    private static Optional<LocalDate> machineDay(Element time) {
        return CalendarDates.first(time.attr("datetime"));
    }

    private static boolean isOfPublication(Element time) {
        String names = (time.className() + ' ' + time.attr("itemprop")).toLowerCase(Locale.ROOT);
        return names.contains("publish") && !names.contains("updat") && !names.contains("modif");
    }
}
