package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import claimmark.core.dates.DateLine;
import claimmark.core.dates.DateLine.Meaning;
import claimmark.core.dates.FieldOrder;
import claimmark.core.metadata.BodySurroundings.VisibleLine;
import claimmark.core.metadata.DayEvidence.Kind;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Finds the days that a page shows to its readers near the body of the article, and tells what speaks for each. */
final class VisibleDates {

    private static final Pattern ORIGINALLY = Pattern.compile("(?:first|originally) (?:published|posted|appeared) on ");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    /** A line that begins with a date. At most a weekday and a month stand before the first number. */
    private static final Pattern BARE = Pattern.compile("(?:\\p{L}+[.,]? ){0,2}\\d{1,2}[ ,./-]|\\d{4}[-./]");
    private static final int BARE_DATE_BELOW = 60;
    private static final int DAYS_IN_LIST = 4;

    /** A visible line and what it says of its day. */
    private record Dated(VisibleLine line, DateLine told) {
    }

    private final BodySurroundings surroundings;
    private final ApartElements apart;
    private final FieldOrder order;
    private final List<DayEvidence> evidence = new ArrayList<>();

    /** @param language the BCP 47 tag of the page's language; empty when it is not known */
    VisibleDates(BodySurroundings surroundings, String language) {
        this.surroundings = surroundings;
        apart = new ApartElements(surroundings.headlineElement());
        order = FieldOrder.of(language);
    }

    /**
     * What the lines around the body speak for.
     *
     * @param described what the descriptions speak for. It decides between the readings of a date that can be read in
     *        two orders.
     */
    List<DayEvidence> evidence(List<DayEvidence> described) {
        List<Dated> belowHeadline = dated(surroundings.belowHeadline(), described);
        List<Dated> inByline = new ArrayList<>(belowHeadline);
        inByline.addAll(dated(surroundings.atStart(), described));
        if (belowHeadline.stream().map(each -> each.told.day()).distinct().count() < DAYS_IN_LIST) {
            inBylinePlace(inByline);
            List<Dated> above = dated(surroundings.aboveHeadline(), described);
            addFirst(above, Meaning.PUBLICATION, Kind.CALLED_ABOVE_HEADLINE);
            above.stream().filter(each -> each.told.meaning() == Meaning.ALONE).findFirst()
                    .ifPresent(each -> add(each, apart.isBesideHeadline(each.line) ? Kind.BESIDE_HEADLINE
                            : apart.isOfSite(each.line) ? Kind.MASTHEAD : Kind.ABOVE_HEADLINE));
            List<Dated> inBody = dated(surroundings.inBody(), described);
            addFirst(inBody, Meaning.PUBLICATION, Kind.CALLED_IN_BODY);
            addFirst(inBody, Meaning.ALONE, Kind.IN_BODY);
        }
        belowBody(described);
        return evidence;
    }

    /** The day that the page shows as that of the last change; empty when it shows none. */
    Optional<Sourced<LocalDate>> changed() {
        return Stream.of(surroundings.belowHeadline(), surroundings.atStart(), surroundings.belowBody())
                .flatMap(List::stream).filter(line -> line.text().length() <= DatedElement.LONGEST)
                .filter(line -> DateLine.all(line.text(), order).stream().anyMatch(VisibleDates::isOfChange))
                .filter(line -> !apart.isApart(line)).findFirst()
                .flatMap(line -> DateLine.all(line.text(), order).stream().filter(VisibleDates::isOfChange).findFirst())
                .map(told -> new Sourced<>(told.day(), MetadataOrigin.VISIBLE_TEXT));
    }

    private static boolean isOfChange(DateLine told) {
        return told.meaning() == Meaning.CHANGE;
    }

    private void inBylinePlace(List<Dated> lines) {
        addFirst(lines, Meaning.PUBLICATION, Kind.CALLED_PUBLICATION);
        addFirst(lines, Meaning.ALONE, Kind.IN_BYLINE_PLACE);
        lines.stream().filter(each -> each.told.meaning() == Meaning.ALONE).skip(1)
                .filter(each -> evidence.stream().noneMatch(known -> known.day().equals(each.told.day())))
                .forEach(each -> add(each, Kind.SHOWN_TOO));
        addFirst(lines, Meaning.CHANGE, Kind.CALLED_CHANGE);
    }

    private void belowBody(List<DayEvidence> described) {
        List<Dated> below = dated(surroundings.belowBody(), described);
        below.stream().filter(each -> ORIGINALLY.matcher(small(each.line)).find()).findFirst()
                .ifPresent(each -> add(each, Kind.CALLED_FIRST_PUBLICATION));
        addFirst(below, Meaning.PUBLICATION, Kind.CALLED_BELOW_BODY);
        if (below.stream().map(each -> each.told.day()).distinct().count() == 1) {
            below.stream().filter(each -> each.told.meaning() == Meaning.ALONE && isBare(each.line)).findFirst()
                    .ifPresent(each -> add(each, Kind.BELOW_BODY));
        }
    }

    private static boolean isBare(VisibleLine line) {
        return line.text().length() <= BARE_DATE_BELOW && BARE.matcher(line.text()).lookingAt()
                && YEAR.matcher(line.text()).results().limit(2).count() == 1;
    }

    private static String small(VisibleLine line) {
        return line.text().toLowerCase(Locale.ROOT);
    }

    private void addFirst(List<Dated> lines, Meaning meaning, Kind kind) {
        lines.stream().filter(each -> each.told.meaning() == meaning).findFirst().ifPresent(each -> add(each, kind));
    }

    private void add(Dated line, Kind kind) {
        evidence.add(new DayEvidence(line.told.day(), kind, MetadataOrigin.VISIBLE_TEXT));
    }

    /** The lines with a day that belong to the article and not to something that is set into it. */
    private List<Dated> dated(List<VisibleLine> lines, List<DayEvidence> described) {
        List<Dated> dated = new ArrayList<>();
        for (VisibleLine line : lines) {
            DatedElement element = new DatedElement(line, surroundings.times(), order);
            element.told().filter(told -> !apart.isApart(line))
                    .ifPresent(told -> dated.add(new Dated(line, asDescribed(told, described))));
        }
        return dated;
    }

    /** If day and month can be read in both orders, the reading counts that the descriptions have as well. */
    private static DateLine asDescribed(DateLine told, List<DayEvidence> described) {
        LocalDate day = told.day();
        boolean confirmed = described.stream().anyMatch(each -> each.day().equals(day));
        if (confirmed || day.getDayOfMonth() > 12) {
            return told;
        }
        LocalDate turned = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        return described.stream().anyMatch(each -> each.day().equals(turned)) ? new DateLine(turned, told.meaning())
                : told;
    }
}
