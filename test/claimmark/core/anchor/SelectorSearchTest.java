package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextSpan;

/** What the selectors of other annotations tell of the place of one. */
class SelectorSearchTest {

    private static final String OPENING = "The ministers of the six founding states met in the old harbour office.";
    private static final String MIDDLE = "A speaker named 47 ships, four tugs and a dredger that were to be repaired.";
    private static final String CLOSING = "Nobody in the room had expected the budget to be approved that evening.";
    private static final String ARTICLE = String.join("\n\n", OPENING, MIDDLE, CLOSING);

    private final QuoteDescriber describer = new QuoteDescriber();

    @Test
    void wordsInOtherSurroundingsAreFoundBetweenTheirNeighbours() {
        String rewritten = "Officials counted, after long talks, 47 vessels in need of new engines and paint.";
        String newText = String.join("\n\n", OPENING, rewritten, CLOSING);
        Anchored found = assertInstanceOf(Anchored.class, find("47", ARTICLE, newText));
        assertEquals("47 vessels", newText.substring(found.span().start(), found.span().end() + 8));
        assertEquals(AnchorMethod.NEIGHBOURS, found.evidence().method());
    }

    @Test
    void theSameWordsBeyondTheNeighboursAreNotTaken() {
        String newText = String.join("\n\n", OPENING, CLOSING, "Elsewhere the police counted 47 vessels on fire.");
        assertEquals(Optional.empty(), find("47", ARTICLE, newText).place());
    }

    @Test
    void norAreThoseOnTheOtherSideOfANeighbour() {
        String gone = "Then 47 ships were named" + " and named".repeat(16) + ".";
        String come = "x".repeat(OPENING.length() + 2) + " Some 47 vessels" + " burned".repeat(40);
        String old = String.join("\n\n", OPENING, gone, CLOSING);
        String newText = String.join("\n\n", come.substring(0, gone.length()), OPENING, CLOSING);
        assertEquals(Optional.empty(), find("47", old, newText).place());
    }

    @Test
    void ofRepeatedWordsTheNearestToWhereTheNeighboursSayIsMeant() {
        String rows = "Row one: 500 and 7.\n\n" + "y".repeat(60) + "\n\nRow two: 6 and 500.\n\n" + "y".repeat(60)
                + "\n\nRow three: 500 and 9.";
        String newRows = rows.replace("Row ", "No. ").replace(" and ", " but ").replace('y', 'z');
        String old = String.join("\n\n", OPENING, rows, CLOSING);
        String newText = String.join("\n\n", OPENING, newRows, CLOSING);
        assertEquals(Optional.of(newText.indexOf("6 but 500") + 6),
                find(TextSpan.ofLength(old.indexOf("6 and 500") + 6, 3), old, newText).place().map(TextSpan::start));
    }

    @Test
    void twoPlacesAsNearAreNotChosenFrom() {
        String old = String.join("\n\n", OPENING, "A toll of 500 was paid by each.", CLOSING);
        String newText = String.join("\n\n", OPENING, "They paid 500+500 then.", CLOSING);
        assertEquals(Optional.empty(), find("500", old, newText).place());
    }

    @Test
    void aWordThatIsDoubledIsNotTakenForOneThatStayed() {
        String old = OPENING + " Row one: 500 and 7. A toll of 500 was paid by each.";
        String newText = old.replace("one: 500", "one: 500 500");
        List<AnchorTarget> targets = List.of(target(OPENING, old), target("500", old));
        assertInstanceOf(Ambiguous.class, new Anchorer().find(targets, newText).get(1));
    }

    /** The second of two like sentences stands where the first one stood, which is gone with what came between. */
    @Test
    void wordsThatStayedAreFoundThoughTheirSurroundingsCame() {
        String need = "need explanations of any dependencies and how to implement them.";
        String work = "They rely on the library components to work out of the box, and they ";
        String old = String.join("\n\n", OPENING, "x".repeat(work.length()) + need, "Concerns and challenges",
                work + need + "\nThey are concerned about conflicts of all kinds.", CLOSING);
        String newText = String.join("\n\n", OPENING, work + need, "Concerns and challenges",
                "They are concerned about conflicts of all kinds.", CLOSING);
        List<AnchorTarget> targets = Stream.of(spanOf(OPENING, old), spanOf("to implement", old),
                spanOf("work out of the box", old), spanOf("They are concerned", old), spanOf("of all kinds", old))
                .map(span -> target(span, old)).toList();
        AnchorResult found = new Anchorer().find(targets, newText).get(1);
        assertEquals(Optional.of(newText.indexOf("to implement")), found.place().map(TextSpan::start));
    }

    @Test
    void whatStandsUnchangedStaysThoughAllElseIsNew() {
        String old = "She said that it helped. " + MIDDLE + "\n\n" + CLOSING;
        String newText = "She said that it helped. " + MIDDLE + "\n\n"
                + ("She said that it helped. " + MIDDLE + "\n\n").repeat(3);
        AnchorResult found = new Anchorer().find(List.of(target("helped", old), target(CLOSING, old)), newText).get(0);
        assertEquals(AnchorMethod.UNCHANGED, assertInstanceOf(Anchored.class, found).evidence().method());
    }

    @Test
    void ofFoldedPlacesTheOneWithTheVerySameCharactersIsMeant() {
        String quote = "Regulation on clinical trials";
        String old = "First paragraph of " + quote + " of devices, as amended.\n\n" + CLOSING;
        String newText = CLOSING + "\n\nSee the Regulation on\n    clinical trials here.\n\nSee the " + quote
                + " there.";
        AnchorResult found = new Anchorer().find(List.of(target(quote, old)), newText).get(0);
        assertEquals(Optional.of(newText.lastIndexOf(quote)), found.place().map(TextSpan::start));
    }

    @Test
    void wordsThatStandThereWholeHaveNotDrifted() {
        String quote = "the harbour\nneeds 47 ships by the end of the year";
        String old = OPENING + " She said: " + quote + ". " + CLOSING;
        String newText = OPENING + " She said: the harbour\nneeds money, or rather\n" + quote + ". " + CLOSING;
        for (AnchorResult result : List.of(find(quote, old, newText), carry(quote, old, newText))) {
            assertEquals(quote, assertInstanceOf(Anchored.class, result).span().of(newText));
        }
    }

    @Test
    void fewWordsThatGrewHaveDrifted() {
        String old = OPENING + " To learn more of it, check out the Edition Guide. " + CLOSING;
        String newText = old.replace("the Edition", "the latest version of the Edition");
        assertEquals("the latest version of the Edition",
                assertInstanceOf(Drifted.class, carry("the Edition", old, newText)).newWords());
    }

    /** Looks for words of a text beside annotations of its first and its last paragraph. */
    private AnchorResult find(String words, String oldText, String newText) {
        return find(spanOf(words, oldText), oldText, newText);
    }

    private AnchorResult find(TextSpan span, String oldText, String newText) {
        List<AnchorTarget> targets = Stream.of(spanOf(OPENING, oldText), spanOf(CLOSING, oldText), span)
                .map(each -> target(each, oldText)).toList();
        return new Anchorer().find(targets, newText).get(2);
    }

    private static AnchorResult carry(String words, String oldText, String newText) {
        return new Anchorer().carry(oldText, newText, List.of(spanOf(words, oldText))).get(0);
    }

    private AnchorTarget target(String words, String text) {
        return target(spanOf(words, text), text);
    }

    private AnchorTarget target(TextSpan span, String text) {
        return new AnchorTarget(describer.describe(text, span), Optional.of(TextPositionSelector.of(span)));
    }

    private static TextSpan spanOf(String words, String text) {
        return TextSpan.ofLength(text.indexOf(words), words.length());
    }
}
