package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineKindsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Correction: the vote was on Monday.", "CORRECTIONS",
            "**Clarification** - He said so twice.", "Erratum (3 May): there were nine.",
            "An earlier version of this story named another mayor.",
            "Note: a previous version of this article had the wrong date.", "This article has been corrected.",
            "This post was amended on 3 May 2019.", "THIS STORY WAS UPDATED TO CLARIFY who voted."})
    void corrections(String line) {
        assertTrue(LineKinds.isCorrection(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The council corrected its figures on Monday.", "This article was updated on 3 May.",
            "Corrections officers went on strike", "A new version of this story is being filmed.",
            "The amended bill, a clarification of the old one, passed."})
    void noCorrections(String line) {
        assertFalse(LineKinds.isCorrection(line));
    }
}
