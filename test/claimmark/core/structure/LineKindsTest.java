package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.TextSpan;

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

    @Test
    void someWordsAnnounceAuthorsInOneLanguageOnly() {
        assertTrue(LineKinds.isByline(shaped("De Ana P\u00e9rez y Jos\u00e9 Ruiz"), "es"));
        assertFalse(LineKinds.isByline(shaped("De Ana P\u00e9rez y Jos\u00e9 Ruiz")));
        assertTrue(LineKinds.isByline(shaped("By Ann Lee"), "es"));
    }

    private static ShapedLine shaped(String line) {
        return new ShapedLine(line, LineShape.of(line, new TextSpan(0, line.length())));
    }
}
