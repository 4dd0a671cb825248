package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextSpan;

/** Sentences and paragraphs that another program moved. */
class MovedElsewhereTest {

    private static final String FIRST = "The council wants a night bus from the harbour to the hill.";
    private static final String SECOND = "The minister answered that no one had been paid for it at all.";
    private static final String THIRD = "Nobody asked the drivers what they thought of the plan.";

    @Test
    void aMovedParagraphKeepsItsFullStop() throws Exception {
        String seed = Files.readString(Path.of("seeds/000_6c163a52ceeecb2a.txt"));
        int start = seed.indexOf("Obama's relationship");
        String paragraph = seed.substring(start, seed.indexOf('\n', start));
        String without = seed.replace(paragraph + "\n", "");
        int to = without.indexOf("MOSCOW, Nov 13");
        String moved = without.substring(0, to) + paragraph + "\n\n" + without.substring(to);
        assertEquals(paragraph, assertInstanceOf(Moved.class, carried(seed, moved, paragraph)).span().of(moved));
    }

    @Test
    void aMovedSentenceKeepsItsEnds() {
        String old = FIRST + " " + SECOND + "\n\n" + THIRD;
        String moved = FIRST + "\n\n" + THIRD + " " + SECOND;
        AnchorResult result = carried(old, moved, SECOND);
        assertEquals(SECOND, result.place().orElseThrow().of(moved));
    }

    @Test
    void aMovedSentenceWithTwoOtherWordsIsOfferedAtLeast() {
        String old = FIRST + "\n\n" + SECOND + " Then she left.\n\n" + THIRD;
        String other = SECOND.replace("answered", "replied").replace("paid", "bribed");
        String moved = FIRST + "\n\nThen she left.\n\n" + THIRD + " " + other;
        AnchorResult result = carried(old, moved, SECOND);
        List<String> offered = result.place().isPresent() ? List.of(result.place().get().of(moved))
                : AnchorCandidate.of(result).stream().map(place -> place.span().of(moved)).toList();
        assertEquals(1, offered.size());
        assertEquals(other.replace(".", ""), offered.get(0).replace(".", ""));
    }

    @Test
    void bySelectorsAloneNothingGrowsOverParagraphs() {
        String old = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
        String changed = FIRST + "\n\nThe minister was not there.\n\nWho asked? No one.\n\n"
                + "It had not been paid for at all, said " + THIRD;
        TextSpan span = span(old, SECOND);
        AnchorTarget target = new AnchorTarget(new QuoteDescriber().describe(old, span),
                Optional.of(TextPositionSelector.of(span)));
        Optional<TextSpan> place = new Anchorer().find(List.of(target), changed).get(0).place();
        assertFalse(place.filter(found -> found.of(changed).contains("\n\n")).isPresent(), place::toString);
    }

    @Test
    void aPlaceWithNothingOfTheWordsIsNotOffered() {
        String old = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
        String changed = old.replace(SECOND, "It rains. The dog sleeps at home.");
        for (String gone : List.of("minister", "at all", SECOND, "The", "it")) {
            AnchorCandidate.of(carried(old, changed, gone)).forEach(candidate -> assertTrue(
                    candidate.score() >= 0.01 || candidate.span().of(changed).equalsIgnoreCase(gone), gone));
        }
    }

    private static AnchorResult carried(String old, String changed, String words) {
        return new Anchorer().carry(old, changed, List.of(span(old, words))).get(0);
    }

    private static TextSpan span(String text, String words) {
        return TextSpan.ofLength(text.indexOf(words), words.length());
    }
}
