package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import claimmark.core.metadata.DayEvidence.Kind;
import claimmark.core.text.Sourced;

/**
 * Decides between the days that evidence speaks for. Days that are next to each other are the same moment in two time
 * zones, so their evidence counts together; the day that readers see is then the right one.
 */
final class DayWeighing {

    /** What evidence must weigh to count at all. */
    private static final int LEAST = 30;
    /** What the readers see, the surest first. The others follow by their weight. */
    private static final List<Kind> LOCAL = List.of(Kind.CALLED_FIRST_PUBLICATION, Kind.CALLED_PUBLICATION,
            Kind.ADDRESS, Kind.IN_BYLINE_PLACE);

    private final List<DayEvidence> evidence;

    private DayWeighing(List<DayEvidence> evidence) {
        this.evidence = evidence;
    }

    /** The day that weighs most; empty when no day weighs enough. */
    static Optional<Sourced<LocalDate>> best(List<DayEvidence> evidence) {
        return new DayWeighing(evidence).best();
    }

    private Optional<Sourced<LocalDate>> best() {
        Optional<DayEvidence> heaviest = evidence.stream().filter(each -> each.kind().weight() > 0)
                .filter(each -> weight(each) >= LEAST).max(Comparator.comparingInt(this::weight));
        return heaviest.flatMap(this::asReadersSeeIt).map(DayEvidence::told);
    }

    /** What speaks for the day of some evidence, or for the days next to it. */
    private int weight(DayEvidence of) {
        return evidence.stream().filter(of::isNextTo).mapToInt(each -> each.kind().weight()).sum();
    }

    private Optional<DayEvidence> asReadersSeeIt(DayEvidence heaviest) {
        return evidence.stream().filter(heaviest::isNextTo).filter(each -> each.kind().weight() > 0)
                .filter(each -> !isDoubted(each)).min(Comparator.comparingInt(DayWeighing::rank))
                .or(() -> Optional.of(heaviest));
    }

    private boolean isDoubted(DayEvidence each) {
        return each.kind() == Kind.IN_BYLINE_PLACE && evidence.stream()
                .anyMatch(other -> other.kind() == Kind.DAY_OF_CHANGE && other.day().equals(each.day()));
    }

    private static int rank(DayEvidence each) {
        int local = LOCAL.indexOf(each.kind());
        return local >= 0 ? local - LOCAL.size() : Kind.CALLED_PUBLICATION.weight() - each.kind().weight();
    }
}
