package claimmark.core.suggest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Sentence;

/** What a text adds to its sentences. */
class ClaimContextTest {

    private static final SpokenLanguage LANGUAGE =
            SpokenLanguage.parse(List.of("9.0 you", "-9.0 the"));
    private static final Sentence SPOKEN = Sentence.of("You see.");
    private static final Sentence WRITTEN = Sentence.of("The end.");

    @Test
    void moreHasToSpeakForASentenceAmongSpokenOnes() {
        double spoken = alone(Collections.nCopies(20, SPOKEN));
        double written = alone(Collections.nCopies(20, WRITTEN));
        assertTrue(spoken < -0.3 && written > 0.3, spoken + " " + written);
    }

    @Test
    void aFewSentencesTellLittle() {
        double few = alone(List.of(SPOKEN));
        assertTrue(few < 0 && few > -0.2, () -> "" + few);
        assertEquals(0, alone(List.of()), 1e-9);
    }

    @Test
    void asMuchSpokenAsWrittenTellsNextToNothing() {
        assertEquals(0, alone(Stream.of(SPOKEN, WRITTEN, WRITTEN, SPOKEN).toList()), 0.1);
    }

    @Test
    void aSentenceBesideClaimsIsMoreLikelyOne() {
        ClaimContext context = ClaimContext.of(List.of(), LANGUAGE);
        assertTrue(context.odds(1, List.of(2.0, 2.0)) > context.odds(1, List.of(2.0, -2.0)));
        assertEquals(1, context.odds(1, List.of(2.0, -2.0)), 1e-9);
        assertTrue(context.odds(1, List.of(-2.0)) < 1);
    }

    @Test
    void manySentencesAreReadFarApart() {
        List<Sentence> half = Collections.nCopies(40_000, SPOKEN);
        assertEquals(alone(half.subList(0, 400)), alone(half), 0.05);
    }

    @Test
    void onlyHowASentenceIsBuiltTellsThatItWasSpoken() {
        assertEquals(Set.of("b", "you", "know", "-s", "of", "<Name>", "<year>"),
                SpokenLanguage.terms(Sentence.of("You know voters of Ohio, 2012!")));
        SpokenLanguage shipped = SpokenLanguage.shipped();
        assertTrue(shipped.probability(Sentence.of("And you know, we\u2019re just going to get it done here.")) > 0.7);
        assertTrue(shipped.probability(Sentence.of("Its members, who had opposed the bill, said on Monday that the"
                + " committee would meet within two weeks.")) < 0.3);
    }

    private static double alone(List<Sentence> text) {
        return ClaimContext.of(text, LANGUAGE).odds(0, List.of());
    }
}
