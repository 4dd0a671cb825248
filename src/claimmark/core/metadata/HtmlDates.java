package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import claimmark.core.metadata.DayEvidence.Kind;
import claimmark.core.text.Sourced;

/**
 * Finds the days on which a page's article was published and changed.
 *
 * <p>The descriptions of a page, its address and its visible lines may tell different days. Each is evidence with a
 * weight, and so is what raises doubts. The day with the greatest sum is told, if the sum is great enough; a page that
 * says nothing of its day has none.
 */
final class HtmlDates {

    private static final Set<Kind> DESCRIPTIONS = EnumSet.of(Kind.ARTICLE_DATA, Kind.META, Kind.MICRODATA);
    /** An article that is changed within these days is the same piece of news. */
    private static final int SOON = 60;

    private final DescribedDates described;
    private final VisibleDates visible;
    private final Optional<LocalDate> captured;

    HtmlDates(Description description, BodySurroundings surroundings, String language) {
        described = new DescribedDates(description);
        visible = new VisibleDates(surroundings, language);
        captured = CaptureDay.of(description);
    }

    /**
     * The day of publication.
     *
     * @param address the page's own address, if it is known
     */
    Optional<Sourced<LocalDate>> published(Optional<String> address) {
        return DayWeighing.best(evidence(address));
    }

    /** All that speaks for days of publication, or against them. */
    List<DayEvidence> evidence(Optional<String> address) {
        List<DayEvidence> told = described.published(address);
        List<DayEvidence> evidence = new ArrayList<>(told);
        evidence.addAll(visible.evidence(told));
        evidence.removeIf(each -> isInFuture(each.day()));
        evidence.replaceAll(each -> isAbove(each.kind()) && captured.filter(each.day()::equals).isPresent()
                ? each.doubt(Kind.MASTHEAD) : each);
        doubts(evidence).forEach(evidence::add);
        return evidence;
    }

    private static boolean isAbove(Kind kind) {
        return kind == Kind.ABOVE_HEADLINE || kind == Kind.BESIDE_HEADLINE;
    }

    /** Whether a day comes after the day on which the page was saved. It may be a day later in another time zone. */
    private boolean isInFuture(LocalDate day) {
        return captured.filter(last -> day.isAfter(last.plusDays(1))).isPresent();
    }

    private List<DayEvidence> doubts(List<DayEvidence> evidence) {
        Optional<LocalDate> modified = described.modified().map(Sourced::value);
        List<DayEvidence> doubts = new ArrayList<>();
        for (DayEvidence each : evidence) {
            boolean onDayOfChange = each.kind() == Kind.IN_BYLINE_PLACE
                    && modified.filter(each.day()::equals).isPresent() && evidence.stream()
                            .anyMatch(other -> DESCRIPTIONS.contains(other.kind()) && !other.day().equals(each.day()));
            if (DESCRIPTIONS.contains(each.kind())
                    && modified.filter(day -> day.plusDays(1).isBefore(each.day())).isPresent()) {
                doubts.add(each.doubt(Kind.AFTER_CHANGE));
            }
            if (onDayOfChange) {
                doubts.add(each.doubt(Kind.DAY_OF_CHANGE));
            }
            if ((onDayOfChange || each.kind() == Kind.CALLED_CHANGE)
                    && evidence.stream().anyMatch(other -> isShortlyBefore(other, each))) {
                doubts.add(each.doubt(Kind.SOON_CHANGED));
            }
        }
        return doubts;
    }

    private static boolean isShortlyBefore(DayEvidence described, DayEvidence change) {
        return DESCRIPTIONS.contains(described.kind()) && described.day().isBefore(change.day())
                && described.day().plusDays(SOON).isAfter(change.day());
    }

    /** The day of the last change. A change before the publication is none. */
    Optional<Sourced<LocalDate>> modified(Optional<Sourced<LocalDate>> published) {
        return described.modified().or(visible::changed).filter(change -> !isInFuture(change.value()))
                .filter(change -> published.filter(first -> change.value().isBefore(first.value())).isEmpty());
    }
}
