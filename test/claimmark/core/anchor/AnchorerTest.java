package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

class AnchorerTest {

    private static final String CALL = "Putin spoke to Obama by telephone and congratulated him a second time.";
    private static final String TEAM = "He wished Obama success in \"forming a new team\", the Kremlin said.";
    private static final String TIES =
            "Relations, badly damaged by the war, improved after Obama moved to \"reset\" ties.";
    private static final String ARTICLE = String.join("\n\n", CALL, TEAM, TIES);

    private final Anchorer anchorer = new Anchorer();
    private final QuoteDescriber describer = new QuoteDescriber();

    @Test
    void anUnchangedTextKeepsEverything() {
        Anchored result = assertInstanceOf(Anchored.class, carry("forming a new team", ARTICLE));
        assertEquals(new AnchorEvidence(1, 1, AnchorMethod.UNCHANGED), result.evidence());
        assertEquals(result, find("forming a new team", ARTICLE));
    }

    @Test
    void theSameWordsAreAnchored() {
        String newText = "KREMLIN\n\n" + ARTICLE.replace("\"forming a new team\"", "“forming a\nnew team”");
        for (AnchorResult result : both("\"forming a new team\"", newText)) {
            Anchored anchored = assertInstanceOf(Anchored.class, result);
            assertEquals("“forming a\nnew team”", anchored.span().of(newText));
            assertEquals(AnchorMethod.ALIGNMENT, anchored.evidence().method());
            assertTrue(anchored.evidence().score() > 0.9 && anchored.evidence().margin() > 0.9);
        }
    }

    @Test
    void aMovedParagraphTakesItsMarksAlong() {
        String newText = String.join("\n\n", TEAM, TIES, CALL);
        assertEquals("congratulated him",
                assertInstanceOf(Moved.class, carry("congratulated him", newText)).span().of(newText));
        assertEquals("congratulated him", wordsOf(find("congratulated him", newText), newText));
    }

    @Test
    void changedWordsAreDriftedAndShown() {
        String newText = ARTICLE.replace("badly damaged by the war", "badly damaged by the wars");
        for (AnchorResult result : both("badly damaged by the war", newText)) {
            Drifted drifted = assertInstanceOf(Drifted.class, result);
            assertEquals("badly damaged by the war", drifted.oldWords());
            assertEquals("badly damaged by the wars", drifted.newWords());
            assertTrue(drifted.evidence().score() < 1);
        }
    }

    @Test
    void anotherCaseIsDrifted() {
        assertInstanceOf(Drifted.class, carry("telephone", ARTICLE.replace("telephone", "Telephone")));
    }

    @Test
    void deletedWordsAreOrphanedWithTheirPlace() {
        String newText = String.join("\n\n", CALL, TIES);
        for (AnchorResult result : both("forming a new team", newText)) {
            Orphaned orphaned = assertInstanceOf(Orphaned.class, result);
            assertEquals("forming a new team", orphaned.oldWords());
            assertEquals(Optional.empty(), orphaned.place());
        }
        assertEquals(CALL.length(), ((Orphaned) carry("forming a new team", newText)).near());
    }

    @Test
    void theSameWordsElsewhereAreOnlyOffered() {
        String newText = String.join("\n\n", CALL, TIES, "A commentary asked whether forming a new team helps anyone.");
        Orphaned orphaned = assertInstanceOf(Orphaned.class, carry("forming a new team", newText));
        assertEquals("forming a new team", orphaned.candidates().get(0).span().of(newText));
    }

    @Test
    void aLongQuotationThatStandsOnceIsFoundAnywhere() {
        String words = "forming a new team\", the Kremlin said";
        String newText = String.join("\n\n", CALL, TIES, "Obama was told about \"" + words + " on Tuesday.");
        Moved moved = assertInstanceOf(Moved.class, carry(words, newText));
        assertEquals(words, moved.span().of(newText));
        assertTrue(moved.evidence().score() < 1);
        Orphaned twice = assertInstanceOf(Orphaned.class, carry(words, newText + " Again: " + words + " today."));
        assertEquals(2, twice.candidates().size());
    }

    @Test
    void bracketsAroundWordsDoNotPartThem() {
        String newText = ARTICLE.replace("improved after Obama moved", "(improved) [after] \"Obama\" moved");
        assertEquals("improved) [after] \"Obama\" moved", carry("improved after Obama moved", newText).place()
                .map(span -> span.of(newText)).orElse("nowhere"));
    }

    @Test
    void anOrphanOffersThePlacesThatHaveItsWords() {
        String newText = String.join("\n\n", CALL, TIES, "Is forming a new team wise?", "Forming a new team is wise.");
        for (AnchorResult result : both("forming a new team", newText)) {
            Orphaned orphaned = assertInstanceOf(Orphaned.class, result);
            assertEquals(List.of("forming a new team", "Forming a new team"),
                    orphaned.candidates().stream().map(place -> place.span().of(newText)).toList());
            assertTrue(orphaned.candidates().get(0).score() >= orphaned.candidates().get(1).score());
        }
    }

    @Test
    void severalLikePlacesAreAmbiguous() {
        String quote = "he said that forming a new team takes time and patience";
        String newText = "One page: " + quote + ". Another: " + quote + ".";
        AnchorTarget target = new AnchorTarget(new TextQuoteSelector("a new team", "he said that forming ",
                " takes time and patience"), Optional.empty());
        Ambiguous ambiguous = assertInstanceOf(Ambiguous.class, anchorer.find(List.of(target), newText).get(0));
        assertEquals(2, ambiguous.candidates().size());
        assertEquals("a new team", ambiguous.candidates().get(1).span().of(newText));
    }

    @Test
    void withoutPositionsTheSurroundingsTell() {
        List<AnchorTarget> targets = List.of(
                new AnchorTarget(describer.describe(ARTICLE, spanOf("Obama moved")), Optional.empty()),
                new AnchorTarget(describer.describe(ARTICLE, spanOf("Obama success")), Optional.empty()),
                new AnchorTarget(describer.describe(ARTICLE, spanOf("Obama moved to")), Optional.empty()));
        String newText = "Reuters. " + ARTICLE;
        List<AnchorResult> results = anchorer.find(targets, newText);
        assertEquals("Obama moved", wordsOf(results.get(0), newText));
        assertEquals("Obama success", wordsOf(results.get(1), newText));
        assertEquals("Obama moved to", wordsOf(results.get(2), newText));
    }

    @Test
    void aWrongPositionDoesNotMislead() {
        AnchorTarget target = new AnchorTarget(describer.describe(ARTICLE, spanOf("forming a new team")),
                Optional.of(new TextPositionSelector(3, 21)));
        assertEquals("forming a new team", wordsOf(anchorer.find(List.of(target), ARTICLE).get(0), ARTICLE));
    }

    @Test
    void overlappingMarksAreFoundTogether() {
        String newText = "Reuters.\n\n" + ARTICLE;
        List<TextSpan> spans = List.of(spanOf(TEAM), spanOf("Obama success"), spanOf("success in \"forming"));
        List<AnchorTarget> targets = spans.stream().map(span -> target(ARTICLE, span)).toList();
        for (int i = 0; i < spans.size(); i++) {
            assertEquals(spans.get(i).of(ARTICLE), wordsOf(anchorer.find(targets, newText).get(i), newText));
            assertEquals(spans.get(i).of(ARTICLE), wordsOf(anchorer.carry(ARTICLE, newText, spans).get(i), newText));
        }
    }

    @Test
    void aSpanWithoutWordsStandsBetweenItsNeighbours() {
        TextSpan gap = TextSpan.ofLength(CALL.length(), 2);
        String newText = "Reuters. " + ARTICLE;
        assertEquals(Optional.of(TextSpan.ofLength(CALL.length() + 9, 2)),
                anchorer.carry(ARTICLE, newText, List.of(gap)).get(0).place());
        assertEquals(Optional.empty(),
                anchorer.carry(ARTICLE, String.join("\n\n", CALL, TIES), List.of(gap)).get(0).place());
    }

    @Test
    void emptyTextsAndListsAreNoTrouble() {
        assertEquals(List.of(), anchorer.carry("a", "b", List.of()));
        assertEquals(List.of(), anchorer.find(List.of(), "b"));
        assertInstanceOf(Orphaned.class, anchorer.carry("words", "", List.of(new TextSpan(0, 5))).get(0));
        assertInstanceOf(Orphaned.class, find("forming", ""));
    }

    @Test
    void refusesASpanOutsideTheOldText() {
        assertThrows(IllegalArgumentException.class, () -> anchorer.carry("a", "b", List.of(new TextSpan(0, 2))));
    }

    private AnchorResult carry(String words, String newText) {
        return anchorer.carry(ARTICLE, newText, List.of(spanOf(words))).get(0);
    }

    private AnchorResult find(String words, String newText) {
        return anchorer.find(List.of(target(ARTICLE, spanOf(words))), newText).get(0);
    }

    private List<AnchorResult> both(String words, String newText) {
        return List.of(carry(words, newText), find(words, newText));
    }

    private AnchorTarget target(String text, TextSpan span) {
        return new AnchorTarget(describer.describe(text, span), Optional.of(TextPositionSelector.of(span)));
    }

    private static TextSpan spanOf(String words) {
        return TextSpan.ofLength(ARTICLE.indexOf(words), words.length());
    }

    private static String wordsOf(AnchorResult result, String text) {
        return result.place().map(span -> span.of(text)).orElse("nowhere: " + result);
    }

    @Test
    void aMarkWhoseWordsAreGoneIsNotTakenForABlankOne() {
        String old = "tax the form. minister from “yes” the form tax 4 4. from the";
        assertEquals(Optional.empty(),
                new Anchorer().carry(old, "tax", List.of(new TextSpan(4, old.length()))).get(0).place());
    }

    @Test
    void aPointInsideAWordIsNeverTheWord() {
        AnchorTarget point = new AnchorTarget(new TextQuoteSelector("", "ta", "x "), Optional.empty());
        assertEquals(Optional.empty(), new Anchorer().find(List.of(point), "tax. the").get(0).place());
    }
}
