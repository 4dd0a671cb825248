package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    /** The figure stands in brackets, the caret at the bar. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "It cost [$4|.5 million] in all.",
        "Prices rose by [|23 per cent] in May.",
        "Prices rose by [3.2%|].",
        "[2|3%] of them voted.",
        "About [two th|irds] agreed.",
        "It is [1,200 k|m] long.",
        "[Twenty|-five people] came.",
        "They paid [€12 b|n] for it.",
        "He is [42 years ol|d].",
        "From [10–15|%] of all.",
        "In [20|12] it began.",
        "A [500-mile|] road.",
        "It fell to [−3 degrees Celsi|us] at night.",
        "[1'000|] Franken."})
    void theFigureHasItsUnit(String marked) {
        int caret = marked.replaceAll("[\\[\\]]", "").indexOf('|');
        String text = marked.replaceAll("[\\[\\]|]", "");
        String figure = marked.replace("|", "").replaceAll(".*\\[|\\].*", "");
        assertEquals(Optional.of(figure), Figure.at(text, caret).map(span -> span.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "No figure he|re, but 12 there.", "The seven|teenthly of", "F|16",
            "Someo|ne said it.", "a\n12|x" })
    void whereNoneIsNoneIsFound(String marked) {
        int caret = Math.max(0, marked.indexOf('|'));
        assertEquals(Optional.empty(), Figure.at(marked.replace("|", ""), caret));
    }

    @Test
    void aCaretAnywhereInAnyTextHasAnAnswer() {
        String text = "12\n$\u0661\u0662 %, 1.2.3.4.5.6.7.8.9-10 to 11 half a dozen thousand million";
        for (int caret = 0; caret <= text.length(); caret++) {
            int at = caret;
            Figure.at(text, caret).ifPresent(span -> assertTrue(span.start() <= at && at <= span.end()));
        }
    }
}
