package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

class SentencesTest {

    @Test
    void titlesMonthsAndInitialsEndNoSentence() {
        assertEquals(List.of("Sen. Lindsey Graham (R-S.C.) met Dr. J. K. Smith on Nov. 7.", "He left."),
                sentences("Sen. Lindsey Graham (R-S.C.) met Dr. J. K. Smith on Nov. 7. He left."));
    }

    @Test
    void whatFollowsAnAbbreviationTellsWhetherASentenceEnds() {
        assertEquals(List.of("He came from the U.S. Senate.", "He lives in the U.S.", "He works at Acme Inc.",
                "The firm closed at 5 p.m. Friday."),
                sentences("He came from the U.S. Senate. He lives in the U.S. He works at Acme Inc. The firm closed at"
                        + " 5 p.m. Friday."));
    }

    @Test
    void closingMarksBelongToTheSentenceBeforeThem() {
        assertEquals(List.of("\u201cIs it true?\u201d", "\u201cNo.\u201d", "(It is not.)", "He \u2026 left."),
                sentences("\u201cIs it true?\u201d \u201cNo.\u201d (It is not.) He \u2026 left."));
    }

    @Test
    void aQuestionInTheMiddleOfASentenceDoesNotEndIt() {
        assertEquals(List.of("\"Is it true?\" he asked.", "It cost $3.5 million."),
                sentences("\"Is it true?\" he asked. It cost $3.5 million."));
    }

    @Test
    void ideographicFullStopsNeedNoSpace() {
        assertEquals(List.of("\u4ed6\u8d70\u4e86\u3002", "\u5979\u6765\u4e86\u3002"),
                sentences("\u4ed6\u8d70\u4e86\u3002\u5979\u6765\u4e86\u3002"));
    }

    @Test
    void aParagraphWithoutWordsHasNoSentence() {
        assertEquals(List.of(), sentences("  "));
        assertEquals(List.of("no mark at the end"), sentences(" no mark at the end "));
    }

    private static List<String> sentences(String paragraph) {
        return Sentences.of(paragraph, new TextSpan(0, paragraph.length())).stream().map(span -> span.of(paragraph))
                .toList();
    }
}
