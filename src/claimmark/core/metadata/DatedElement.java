package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import claimmark.core.dates.CalendarDates;
import claimmark.core.dates.DateLine;
import claimmark.core.dates.DateLine.Meaning;
import claimmark.core.dates.FieldOrder;
import claimmark.core.metadata.BodySurroundings.VisibleLine;

/** Reads the day of a visible line: from its text, and from its element and the {@code time} elements in it. */
final class DatedElement {

    /** Longer lines name no day of the article, in UTF-16 units. */
    static final int LONGEST = 160;
    private static final int LONGEST_NAMED = 100;
    private static final int LEVELS = 8;
    private static final int MOST_CHILDREN = 10;
    private static final Pattern NAMED_SO = Pattern.compile("(?i)(?:^|[\\s_-])(?:date\\w*"
            + "|(?:pub|post|entry|article)date|time|timestamp|posted\\w*|publi\\w+|dateline|byline)(?=$|[\\s_-])");

    private final VisibleLine line;
    private final List<Element> ofPage;
    private final FieldOrder order;

    /** @param times the {@code time} elements of the page */
    DatedElement(VisibleLine line, List<Element> times, FieldOrder order) {
        this.line = line;
        ofPage = times;
        this.order = order;
    }

    /**
     * What the line says of a day; empty when it names none. A {@code time} element that is marked as the time of
     * publication comes first, then the text, then any other {@code time} element.
     */
    Optional<DateLine> told() {
        if (line.text().length() > LONGEST || line.text().endsWith(":")) {
            return Optional.empty();
        }
        List<Element> times = times();
        return times.stream().filter(DatedElement::isOfPublication).flatMap(time -> machineDay(time).stream())
                .findFirst().map(day -> new DateLine(day, Meaning.ALONE))
                .or(() -> DateLine.of(line.text(), order).map(this::named))
                .or(() -> times.stream().flatMap(time -> machineDay(time).map(day -> new DateLine(day,
                        isOfChange(time) ? Meaning.CHANGE : Meaning.ALONE)).stream()).findFirst());
    }

    /**
     * A day in an element that is named as one of a date stands alone, whatever words are beside it, and so does one in
     * an inline element of its own.
     */
    private DateLine named(DateLine told) {
        if (told.meaning() != Meaning.SENTENCE || line.text().length() > LONGEST_NAMED) {
            return told;
        }
        boolean named = NAMED_SO.matcher(line.element().className()).find();
        return inInlineElement().orElse(named ? new DateLine(told.day(), Meaning.ALONE) : told);
    }

    private Optional<DateLine> inInlineElement() {
        return line.element().childrenSize() < 2 ? Optional.empty()
                : line.element().children().stream().limit(MOST_CHILDREN)
                        .flatMap(child -> DateLine.of(child.text(), order).stream())
                        .filter(day -> day.meaning() != Meaning.SENTENCE).findFirst();
    }

    /** The {@code time} elements that belong to the line. The element around the line may hold others. */
    private List<Element> times() {
        return ofPage.stream().filter(this::isWithin).filter(time -> line.text().contains(time.text())).toList();
    }

    private boolean isWithin(Element time) {
        Optional<Element> at = Optional.of(time);
        for (int i = 0; i < LEVELS && at.isPresent(); i++) {
            if (at.get() == line.element()) {
                return true;
            }
            at = Optional.ofNullable(at.get().parent());
        }
        return false;
    }

    private static Optional<LocalDate> machineDay(Element time) {
        return CalendarDates.first(time.attr("datetime"));
    }

    private static boolean isOfPublication(Element time) {
        String names = names(time);
        return names.contains("publish") && !isOfChange(time);
    }

    private static boolean isOfChange(Element time) {
        String names = names(time);
        return names.contains("updat") || names.contains("modif");
    }

    private static String names(Element time) {
        return (time.className() + ' ' + time.attr("itemprop")).toLowerCase(Locale.ROOT);
    }
}
