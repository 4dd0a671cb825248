package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

final class WordEvidenceTest {

    private static final Lexicon LEXICON = Lexicon.of(Map.of("said", 2f, "share", -1f, "share this", -3f, "#", 0.5f));

    @Test
    void aLexiconKnowsWordsAndPairs() {
        assertEquals(2, LEXICON.evidence("said"));
        assertEquals(-3, LEXICON.evidence("share this"));
        assertEquals(-3, LEXICON.evidence("share", "this"));
        assertEquals(0, LEXICON.evidence("unknown"));
        assertEquals(0, LEXICON.evidence("this", "share"));
        assertEquals(0, LEXICON.evidence("share", ""));
        assertEquals(0, LEXICON.evidence(""));
        assertEquals(0, Lexicon.of(Map.of()).evidence("said"));
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        Lexicon lexicon = Lexicon.of(Map.of("Aa", 1f, "BB", 2f, "x Aa", 3f));
        assertEquals(1, lexicon.evidence("Aa"));
        assertEquals(2, lexicon.evidence("BB"));
        assertEquals(3, lexicon.evidence("x", "Aa"));
        assertEquals(0, lexicon.evidence("x", "BB"));
    }

    @Test
    void aLargeLexiconForgetsNothing() {
        Map<String, Float> words = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            words.put("word " + i, (float) i);
        }
        Lexicon lexicon = Lexicon.of(words);
        for (int i = 0; i < 1000; i++) {
            assertEquals(i, lexicon.evidence("word", Integer.toString(i)));
            assertEquals(i, lexicon.evidence("word " + i));
        }
    }

    @Test
    void evidenceIsTheSumOverTheRootOfWhatWasAsked() {
        assertEquals(new WordEvidence(2, 0), of("Said"));
        // Three words and two pairs.
        assertEquals(new WordEvidence((2 - 1 - 3) / (float) Math.sqrt(5), -3), of("Said: share this"));
        assertEquals(new WordEvidence(0.5f / (float) Math.sqrt(3), 0), of("2012 results"));
    }

    @Test
    void nothingIsToldOfALineWithoutWordsOrWithMoreThanForty() {
        assertEquals(new WordEvidence(0, 0), of(""));
        assertEquals(new WordEvidence(0, 0), of("..."));
        assertEquals(new WordEvidence(40 * 2 / (float) Math.sqrt(79), 0), of("said ".repeat(40)));
        assertEquals(new WordEvidence(0, 0), of("said ".repeat(41)));
    }

    private static WordEvidence of(String line) {
        LineShape shape = LineShape.of(line, new TextSpan(0, line.length()));
        WordEvidence ofWords = WordEvidence.of(LineWords.of(line), shape, LEXICON);
        WordEvidence ofLine = WordEvidence.of(line, shape, LEXICON);
        assertEquals(ofWords, ofLine);
        return ofLine;
    }
}
