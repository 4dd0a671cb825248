package claimmark.ide.view.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Evidence;
import claimmark.core.model.Stance;

class EnteredEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2012, 11, 13);

    private final Evidence source = Evidence.at("e", "https://a.example", Stance.SUPPORTS, DAY);

    @Test
    void anAddressIsTakenWithoutTheSpacesAroundIt() {
        assertEquals(source.withUrl("https://b.example"), EnteredEvidence.withUrl(source, " https://b.example\n"));
    }

    @Test
    void aSourceKeepsItsAddressWhenNoneIsEntered() {
        assertEquals(source, EnteredEvidence.withUrl(source, ""));
        assertEquals(source, EnteredEvidence.withUrl(source, "  "));
    }

    @Test
    void aDateIsTakenWithoutTheSpacesAroundIt() {
        assertEquals(Optional.of(LocalDate.of(2013, 2, 1)),
                EnteredEvidence.withAccessed(source, " 2013-02-01 ").accessed());
    }

    @Test
    void aDateIsRemovedWhenNothingIsEntered() {
        assertEquals(Optional.empty(), EnteredEvidence.withAccessed(source, " ").accessed());
    }

    @Test
    void whatIsNoDateLeavesTheDate() {
        assertEquals(source, EnteredEvidence.withAccessed(source, "2013-02-30"));
        assertEquals(source, EnteredEvidence.withAccessed(source, "yesterday"));
    }
}
