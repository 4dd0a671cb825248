package claimmark.ide.view.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorEvidence;
import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.AnchorLook;

/** What the reviewer is told of an annotation that needs a look. */
class AnchorWordsTest {

    private static final TextSpan PLACE = new TextSpan(3, 8);

    private static String drifted(double score, double margin, AnchorMethod method) {
        return AnchorWords.of(AnchorLook.DRIFTED,
                new AnchorResult.Drifted(PLACE, "taxes", "rents", new AnchorEvidence(score, margin, method)));
    }

    /** Places with these scores, best first. */
    private static List<AnchorCandidate> places(double... scores) {
        return Arrays.stream(scores).mapToObj(score -> new AnchorCandidate(PLACE, score)).toList();
    }

    private static String gone(AnchorLook look, double... scores) {
        return AnchorWords.of(look, new AnchorResult.Orphaned("taxes", 3, places(scores)));
    }

    @Test
    void changedWordsAreToldWithHowSureTheirPlaceIs() {
        assertEquals("87 % of the words and their surroundings are here; the next best place has 25 %."
                + " Found by its words and those around them.", drifted(.87, .62, AnchorMethod.QUOTATION));
    }

    @Test
    void noOtherPlaceIsToldWhereNoneComesNear() {
        assertEquals("87 % of the words and their surroundings are here; no other place comes near."
                + " Found by comparing the article with the text that was reviewed.",
                drifted(.87, .87, AnchorMethod.ALIGNMENT));
    }

    @Test
    void nothingIsSaidOfWordsThatWereNotFound() {
        assertEquals("Only the recorded position leads here: neither the words nor those around them were found.",
                drifted(.2, .2, AnchorMethod.POSITION));
    }

    @ParameterizedTest
    @EnumSource(AnchorMethod.class)
    void eachWayOfFindingAPlaceHasASentenceOfItsOwn(AnchorMethod method) {
        String said = drifted(.87, .87, method);
        assertTrue(said.endsWith("."), said);
        assertEquals(1, Arrays.stream(AnchorMethod.values()).filter(each -> drifted(.87, .87, each).equals(said))
                .count());
    }

    @Test
    void ofSeveralPlacesTheBestTwoAreTold() {
        assertEquals("3 places are about as good, so none was chosen. The best has 71 % of the words and their"
                + " surroundings, the next 70 %.", AnchorWords.of(AnchorLook.AMBIGUOUS,
                        new AnchorResult.Ambiguous("taxes", places(.71, .7, .4))));
    }

    @Test
    void wordsThatAreGoneAreToldWithWhatIsLeftOfThem() {
        String gone = "The words are not in the article any more where they stood.";
        assertEquals(gone, gone(AnchorLook.ORPHANED));
        assertEquals(gone + " One place has some of the words, or their surroundings: 41 %.",
                gone(AnchorLook.ORPHANED, .41));
        assertEquals(gone + " 2 places have some of the words, or their surroundings: the best 41 %.",
                gone(AnchorLook.ORPHANED, .41, .3));
    }

    @Test
    void whatTheReviewerLeftWithoutAPlaceIsToldSo() {
        assertEquals("It is kept without a place.", gone(AnchorLook.GIVEN_UP));
    }
}
