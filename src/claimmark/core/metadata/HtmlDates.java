package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import claimmark.core.dates.CalendarDates;
import claimmark.core.metadata.Surroundings.Line;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/**
 * The days on which a page's article was published and changed. Pages that are brought up to date again and again
 * often show their readers only the day of the last publication; then that is the day of publication.
 */
final class HtmlDates {

    private static final String[] PUBLISHED = {"article:published_time", "og:article:published_time",
            "og:published_time", "datepublished", "sailthru.date", "parsely-pub-date", "cxenseparse:publishtime",
            "og:publish_date", "dc.date", "dc.date.issued", "dcterms.created", "citation_publication_date",
            "publishdate", "publish_date", "published", "published-date", "pubdate", "date", "article.published"};
    private static final String[] MODIFIED = {"article:modified_time", "og:updated_time", "datemodified",
            "last-modified", "dcterms.modified", "og:modified_time"};
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:updated?|modified|reviewed|revised|atualizado|actualizado|aktualisiert|mis \u00e0 jour)\\b");
    private static final Pattern TOLD = Pattern.compile("\\b(?:published|posted|updated?|modified|reviewed|date|written"
            + "|publicado|ver\u00f6ffentlicht|publi\u00e9)\\b");
    private static final int DATE_LINE = 160;
    private static final int BARE_DATE_LINE = 30;

    private final Description description;
    private final Surroundings visible;

    HtmlDates(Description description, Surroundings visible) {
        this.description = description;
        this.visible = visible;
    }

    Optional<Sourced<LocalDate>> published() {
        Optional<Sourced<LocalDate>> told = inJsonLd("datePublished").or(() -> inMetas(PUBLISHED));
        Optional<Sourced<LocalDate>> dated = visible.aboveBody().stream()
                .filter(line -> line.text().length() <= BARE_DATE_LINE * 2 && !tells(CHANGED, line))
                .flatMap(line -> day(line).stream()).findFirst()
                .map(day -> new Sourced<>(day, MetadataOrigin.VISIBLE_TEXT));
        return told.isPresent() && dated.isPresent() && !shows(told.get().value()) ? dated : told.or(this::shown);
    }

    Optional<Sourced<LocalDate>> modified() {
        return inJsonLd("dateModified").or(() -> inMetas(MODIFIED)).or(() -> inPage("dateModified"));
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

    private boolean shows(LocalDate day) {
        return visible.aboveBody().stream()
                .anyMatch(line -> day(line).filter(day::equals).isPresent());
    }

    private Optional<Sourced<LocalDate>> shown() {
        List<Line> above = visible.aboveBody().stream().filter(line -> line.text().length() <= DATE_LINE).toList();
        return above.stream().filter(line -> !tells(CHANGED, line)).flatMap(line -> day(line).stream()).findFirst()
                .or(() -> above.stream().flatMap(line -> day(line).stream()).findFirst())
                .or(() -> visible.belowBody().stream().filter(HtmlDates::isOfDate)
                        .flatMap(line -> day(line).stream()).findFirst())
                .map(day -> new Sourced<>(day, MetadataOrigin.VISIBLE_TEXT));
    }

    /** Below the body a date counts when the line says what day it names. */
    private static boolean isOfDate(Line line) {
        return line.text().length() < DATE_LINE && tells(TOLD, line);
    }

    private static boolean tells(Pattern pattern, Line line) {
        return pattern.matcher(line.text().toLowerCase(Locale.ROOT)).find();
    }

    private static Optional<LocalDate> day(Line line) {
        return CalendarDates.first(line.text()).or(() -> {
            Element time = line.element().getElementsByTag("time").first();
            return time == null ? Optional.empty() : CalendarDates.first(time.attr("datetime"));
        });
    }
}
