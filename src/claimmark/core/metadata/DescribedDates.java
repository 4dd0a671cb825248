package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;

import claimmark.core.dates.CalendarDates;
import claimmark.core.metadata.DayEvidence.Kind;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Finds the days in the machine-readable descriptions of a page, and in its address. */
final class DescribedDates {

    private static final String[] PUBLISHED = {"article:published_time", "og:article:published_time",
            "og:published_time", "sailthru.date", "parsely-pub-date", "cxenseparse:publishtime",
            "og:publish_date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.issued",
            "dcterms.date", "citation_publication_date",
            "publishdate", "publish_date", "published", "published-date", "pubdate", "pdate", "date",
            "article.published"};
    private static final String MICRODATA = "datepublished";
    private static final String[] MODIFIED = {"article:modified_time", "og:updated_time", "datemodified",
            "last-modified", "dcterms.modified", "og:modified_time"};
    private static final Pattern NAMED_SO = Pattern.compile(
            "(?!datepublished$).*(?:publish(?:ed)?[-_:. ]?(?:date|time|on|at)|date[-_:. ]?(?:of[-_])?publi).*");
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d{2}/[01]?\\d/[0-3]?\\d)(?:/|$)");
    /** Where the clocks of computers begin. Programs write this day when they know none. */
    private static final Set<LocalDate> UNKNOWN = Set.of(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1));

    private final Description description;

    DescribedDates(Description description) {
        this.description = description;
    }

    /**
     * What speaks for days of publication.
     *
     * @param address the page's own address, if it is known; the addresses of many blogs contain the day as readers saw
     *        it
     */
    List<DayEvidence> published(Optional<String> address) {
        List<DayEvidence> evidence = new ArrayList<>();
        inData(description.article(), "datePublished").ifPresent(day -> evidence.add(inData(day, Kind.ARTICLE_DATA)));
        inMetas(PUBLISHED).or(this::inMetasNamedSo)
                .ifPresent(day -> evidence.add(new DayEvidence(day, Kind.META, MetadataOrigin.META)));
        onlyMicrodata().ifPresent(day -> evidence.add(new DayEvidence(day, Kind.MICRODATA, MetadataOrigin.META)));
        inData(description.data().page().filter(page -> description.article().filter(page::equals).isEmpty()),
                "datePublished")
                .ifPresent(day -> evidence.add(inData(day, Kind.PAGE_DATA)));
        address.flatMap(DescribedDates::inAddress)
                .ifPresent(day -> evidence.add(new DayEvidence(day, Kind.ADDRESS, MetadataOrigin.META)));
        return evidence;
    }

    Optional<Sourced<LocalDate>> modified() {
        return inData(description.article(), "dateModified").map(day -> new Sourced<>(day, MetadataOrigin.JSON_LD))
                .or(() -> inMetas(MODIFIED).map(day -> new Sourced<>(day, MetadataOrigin.META)))
                .or(() -> inData(description.data().page(), "dateModified")
                        .map(day -> new Sourced<>(day, MetadataOrigin.JSON_LD)));
    }

    private static DayEvidence inData(LocalDate day, Kind kind) {
        return new DayEvidence(day, kind, MetadataOrigin.JSON_LD);
    }

    private static Optional<LocalDate> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find() ? day(matcher.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> inData(Optional<JsonObject> object, String member) {
        return object.flatMap(found -> StructuredData.day(found, member)).flatMap(DescribedDates::day);
    }

    private Optional<LocalDate> inMetas(String[] names) {
        return description.metas().first(names).flatMap(DescribedDates::day);
    }

    private Optional<LocalDate> inMetasNamedSo() {
        return description.metas().firstNamed(NAMED_SO).flatMap(DescribedDates::day);
    }

    /** Pages with several days in their microdata describe other articles as well. */
    private Optional<LocalDate> onlyMicrodata() {
        Set<LocalDate> days = description.metas().all(MICRODATA).stream().flatMap(text -> day(text).stream())
                .collect(Collectors.toSet());
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return CalendarDates.first(text).or(() -> MachineClock.day(text)).filter(day -> !UNKNOWN.contains(day));
    }
}
