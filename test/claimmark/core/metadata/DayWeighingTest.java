package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.metadata.DayEvidence.Kind;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Which day wins when an article speaks for several. */
class DayWeighingTest {

    private static final LocalDate DAY = LocalDate.of(2012, 11, 30);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalDate AFTER_NEXT = DAY.plusDays(2);

    private static DayEvidence says(LocalDate day, Kind kind) {
        return new DayEvidence(day, kind, MetadataOrigin.META);
    }

    private static Optional<LocalDate> best(DayEvidence... evidence) {
        return DayWeighing.best(Arrays.asList(evidence)).map(Sourced::value);
    }

    @Test
    void whatWeighsThirtyIsJustEnough() {
        assertEquals(Optional.of(DAY), best(says(DAY, Kind.SHOWN_TOO), says(DAY, Kind.AFTER_CHANGE)), "45 - 15");
        assertEquals(Optional.empty(), best(says(DAY, Kind.MICRODATA), says(DAY, Kind.AFTER_CHANGE)), "40 - 15");
        assertEquals(Optional.empty(), best(says(DAY, Kind.PAGE_DATA)));
        assertEquals(Optional.empty(), best());
    }

    @Test
    void theDaysBesideOneCountWithItAndThoseFartherAwayDoNot() {
        assertEquals(Optional.of(DAY), best(says(DAY, Kind.PAGE_DATA), says(NEXT, Kind.PAGE_DATA)));
        assertEquals(Optional.empty(), best(says(DAY, Kind.PAGE_DATA), says(AFTER_NEXT, Kind.PAGE_DATA)));
        assertEquals(Optional.of(NEXT), best(says(DAY, Kind.IN_BODY), says(NEXT, Kind.ADDRESS), says(AFTER_NEXT,
                Kind.IN_BODY)), "the one in the middle has all three");
    }

    @Test
    void ofTwoDaysBesideEachOtherItIsTheOneThatReadersSee() {
        assertEquals(Optional.of(NEXT), best(says(DAY, Kind.META), says(NEXT, Kind.IN_BYLINE_PLACE)));
        assertEquals(Optional.of(NEXT), best(says(DAY, Kind.META), says(NEXT, Kind.CALLED_PUBLICATION)));
        assertEquals(Optional.of(DAY), best(says(DAY, Kind.META), says(NEXT, Kind.MICRODATA)), "readers see neither");
    }

    @Test
    void aDayAtTheBylineThatIsTheDayOfTheChangeIsDoubted() {
        assertEquals(Optional.of(DAY), best(says(DAY, Kind.META), says(NEXT, Kind.IN_BYLINE_PLACE),
                says(NEXT, Kind.DAY_OF_CHANGE)));
        assertEquals(Optional.of(NEXT), best(says(DAY, Kind.META), says(NEXT, Kind.IN_BYLINE_PLACE),
                says(DAY, Kind.DAY_OF_CHANGE)), "another day changed");
    }
}
