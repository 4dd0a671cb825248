package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

class TextAlignmentTest {

    private static final String FIRST = "Putin wished Obama success in forming a new team, the Kremlin said.";
    private static final String SECOND =
            "Relations between Moscow and Washington improved after Obama moved to reset ties.";
    private static final String THIRD =
            "Earlier this year Russia adopted a law that bans the adoption of its children.";

    @Test
    void anInsertedSentenceMovesWhatFollows() {
        assertCounterpart("forming a new team", FIRST, "A new sentence stands here. " + FIRST, 1);
    }

    @Test
    void aCorrectedWordBelongsToTheSpan() {
        assertCounterpart("as an equal and refrain form interfering", "as an equal and refrain from interfering",
                "He asked to be treated as an equal and refrain form interfering in its affairs.",
                "He asked to be treated as an equal and refrain from interfering in its affairs.");
    }

    @Test
    void anInsertionNextToASpanStaysOutside() {
        assertCounterpart(SECOND, SECOND, FIRST + " " + SECOND + " " + THIRD,
                FIRST + " Nobody knows what will come next. " + SECOND + " Nobody knows when they will be. " + THIRD);
    }

    @Test
    void anInsertionThatEndsLikeTheSpanStaysOutside() {
        String item = "The motion was approved by the committee.";
        assertCounterpart("Item 100", "Item 100", "Item 100. " + item, "Item 502. " + item + "\n\nItem 100. " + item);
        assertCounterpart("Tell us what you think.", "Tell us what you think.", FIRST + " Tell us what you think.\n",
                FIRST + " Tell us what you think.\n\nSubscribe now.\n");
    }

    @Test
    void aReplacedWordAtTheBorderBelongsToTheSpan() {
        assertCounterpart("SunOS 32-bit Binary", "Linux 32-bit Binary",
                "Downloads for everybody:\nSunOS 32-bit Binary: node.tar",
                "Downloads for everybody:\nLinux 32-bit Binary: node.tar");
    }

    @Test
    void aMovedParagraphIsFound() {
        String oldText = String.join("\n\n", FIRST, SECOND, THIRD);
        String newText = String.join("\n\n", SECOND, THIRD, FIRST);
        Counterpart counterpart = counterparts("forming a new team", oldText, newText).get(0);
        assertEquals("forming a new team", counterpart.span().of(newText));
        assertTrue(counterpart.moved());
        assertFalse(counterparts("reset ties", oldText, newText).get(0).moved());
    }

    @Test
    void neighboursThatChangePlacesAreFoundEachByItself() {
        String rest = "The council met on Tuesday to hear what divers had found at the four piles of the old terminal, "
                + "which was built in 1962 and carries twelve ferries an hour. ".repeat(3);
        String oldText = String.join("\n", rest, FIRST, SECOND, THIRD);
        String newText = String.join("\n", THIRD, SECOND, FIRST, rest);
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            List<Counterpart> found = counterparts(paragraph, oldText, newText);
            assertEquals(List.of(paragraph), found.stream().map(each -> each.span().of(newText)).toList());
            assertTrue(found.get(0).moved());
        }
    }

    @Test
    void aMovedParagraphWithATypoIsFoundWhole() {
        String oldText = String.join("\n\n", FIRST, SECOND, SECOND.replace("Obama", "Clinton"), THIRD);
        String changed = FIRST.replace("success", "sucess");
        String newText = String.join("\n\n", SECOND, SECOND.replace("Obama", "Clinton"), THIRD, changed);
        assertEquals(changed, counterparts(FIRST, oldText, newText).get(0).span().of(newText));
    }

    @Test
    void theOriginalIsChosenWhenACopyIsAdded() {
        String quote = "\"confirmed their interest in the consistent development of relations\"";
        String oldText = FIRST + " They " + quote + " in all areas. " + SECOND;
        String newText = "Headline: " + quote + "\n\n" + oldText + "\n\n" + quote;
        Counterpart counterpart = counterparts(quote, oldText, newText).get(0);
        assertEquals(newText.indexOf("They ") + 5, counterpart.span().start());
        assertEquals(1, counterpart.kept());
    }

    @Test
    void wordsThatAreGoneHaveNoCounterpart() {
        assertEquals(List.of(), counterparts(SECOND, FIRST + " " + SECOND + " " + THIRD, FIRST + " " + THIRD));
    }

    @Test
    void joinedAndPartedWordsAreTheSame() {
        assertCounterpart("on decisionmaking", "on decision making", "Notes on decisionmaking for teams",
                "Notes on decision making for teams");
        assertCounterpart("command line", "command-line", "the command line flag", "the command-line flag");
    }

    @Test
    void partOfAWordIsCarried() {
        assertCounterpart("bility", "bility", "A question of credibility alone",
                "It is a question of credibility alone");
    }

    @Test
    void ligaturesQuotesAndSpacesDoNotMatter() {
        assertCounterpart("the \"effective\" office", "the “e\uFB00ective”\n  o\uFB03ce",
                "In the \"effective\" office they met",
                "In the “e\uFB00ective”\n  o\uFB03ce they met");
    }

    private static void assertCounterpart(String words, String oldText, String newText, double kept) {
        Counterpart counterpart = counterparts(words, oldText, newText).get(0);
        assertEquals(words, counterpart.span().of(newText));
        assertEquals(kept, counterpart.kept());
    }

    private static void assertCounterpart(String words, String newWords, String oldText, String newText) {
        assertEquals(newWords, counterparts(words, oldText, newText).get(0).span().of(newText));
    }

    private static List<Counterpart> counterparts(String words, String oldText, String newText) {
        return TextAlignment.of(TextPair.of(oldText, newText))
                .counterpartsOf(TextSpan.ofLength(oldText.indexOf(words), words.length()));
    }
}
