package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.dates.CalendarDates;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/**
 * Finds the days on which a page's article was published and changed.
 *
 * <p>The descriptions of a page and its visible lines may tell different days of publication. A day in the meta
 * elements is usually right even if the page shows a day of change, because meta elements are written once. A day in
 * JSON-LD or microdata alone is less reliable. Pages that are updated again and again show the day of the last
 * publication.
 */
final class HtmlDates {

    private static final String[] PUBLISHED = {"article:published_time", "og:article:published_time",
            "og:published_time", "sailthru.date", "parsely-pub-date", "cxenseparse:publishtime",
            "og:publish_date", "dc.date", "dc.date.issued", "dcterms.created", "citation_publication_date",
            "publishdate", "publish_date", "published", "published-date", "pubdate", "date", "article.published"};
    private static final String[] MICRODATA = {"datepublished"};
    private static final String[] MODIFIED = {"article:modified_time", "og:updated_time", "datemodified",
            "last-modified", "dcterms.modified", "og:modified_time"};
    private static final Pattern NAMED_SO = Pattern.compile(
            "(?!datepublished$).*(?:publish(?:ed)?[-_:. ]?(?:date|time|on|at)|date[-_:. ]?(?:of[-_])?publi).*");
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d{2}/[01]?\\d/[0-3]?\\d)(?:/|$)");

    private final Description description;
    private final VisibleDates visible;

    HtmlDates(Description description, BodySurroundings surroundings, String language) {
        this.description = description;
        visible = new VisibleDates(surroundings, language);
    }

    /**
     * The day of publication.
     *
     * @param address the page's own address, if it is known; the addresses of many blogs contain the day as readers saw
     *        it
     */
    Optional<Sourced<LocalDate>> published(Optional<String> address) {
        Optional<Sourced<LocalDate>> inAddress = address.flatMap(HtmlDates::inAddress);
        Optional<Sourced<LocalDate>> published = published();
        return published.isEmpty() ? inAddress
                : inAddress.filter(day -> isNextTo(day.value(), published.get().value())).or(() -> published);
    }

    private Optional<Sourced<LocalDate>> published() {
        Optional<Sourced<LocalDate>> inMetas = inMetas(PUBLISHED).or(this::inMetasNamedSo);
        Optional<Sourced<LocalDate>> inData = inJsonLd("datePublished").or(() -> inMetas(MICRODATA));
        Optional<Sourced<LocalDate>> told = inData.or(() -> inMetas);
        if (told.isEmpty()) {
            return visible.first();
        }
        LocalDate day = told.get().value();
        return visible.calledPublication().filter(shown -> !isNextTo(shown.value(), day))
                .or(() -> visible.has(day) ? told : inData.isEmpty() ? againstMetas(day) : againstData(inMetas))
                .or(() -> told);
    }

    private Optional<Sourced<LocalDate>> againstMetas(LocalDate told) {
        return visible.ofPublication().filter(shown -> !isNextTo(shown.value(), told) && !isModified(shown.value()));
    }

    private Optional<Sourced<LocalDate>> againstData(Optional<Sourced<LocalDate>> inMetas) {
        return visible.ofPublication().or(() -> inMetas.isPresent() ? Optional.empty() : visible.ofChange());
    }

    private boolean isModified(LocalDate day) {
        return modified().filter(modified -> modified.value().equals(day)).isPresent();
    }

    Optional<Sourced<LocalDate>> modified() {
        return inJsonLd("dateModified").or(() -> inMetas(MODIFIED)).or(() -> inPage("dateModified"));
    }

    /** Whether two days are at most one day apart. Then they may be the same moment in two time zones. */
    private static boolean isNextTo(LocalDate day, LocalDate other) {
        return Math.abs(day.toEpochDay() - other.toEpochDay()) <= 1;
    }

    private static Optional<Sourced<LocalDate>> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        Optional<LocalDate> day = matcher.find() ? CalendarDates.first(matcher.group(1)) : Optional.empty();
        return day.map(told -> new Sourced<>(told, MetadataOrigin.META));
    }

    private Optional<Sourced<LocalDate>> inJsonLd(String member) {
        return description.article().flatMap(object -> StructuredData.text(object, member))
                .flatMap(CalendarDates::first).map(day -> new Sourced<>(day, MetadataOrigin.JSON_LD));
    }

    private Optional<Sourced<LocalDate>> inPage(String member) {
        return description.data().page().flatMap(object -> StructuredData.text(object, member))
                .flatMap(CalendarDates::first).map(day -> new Sourced<>(day, MetadataOrigin.JSON_LD));
    }

    private Optional<Sourced<LocalDate>> inMetas(String[] names) {
        return description.metas().first(names).flatMap(CalendarDates::first)
                .map(day -> new Sourced<>(day, MetadataOrigin.META));
    }

    private Optional<Sourced<LocalDate>> inMetasNamedSo() {
        return description.metas().firstNamed(NAMED_SO).flatMap(CalendarDates::first)
                .map(day -> new Sourced<>(day, MetadataOrigin.META));
    }
}
