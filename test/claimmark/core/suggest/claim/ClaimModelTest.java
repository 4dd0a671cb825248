package claimmark.core.suggest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.language.Sentences;
import claimmark.core.suggest.Sentence;
import claimmark.core.text.TextSpan;

/** What the model of claims sees in a sentence, and how it judges. */
class ClaimModelTest {

    private static final ClaimModel SHIPPED = ClaimModel.shipped();

    @Test
    void contractionsAndFiguresAreTakenApart() {
        ClaimTerms terms = terms("They can\u2019t pay $35, but Ohio\u2019s 3rd plant did in 1998.");
        assertEquals(List.of("they", "can", "n't", "pay", "<money>", ",", "but", "ohio", "'s", "<ordinal>", "plant",
                "did", "in", "<year>", "."), terms.words());
        assertEquals(List.of("they", "can", "n't", "-", "<money>", ",", "but", "<Name>", "'s", "<ordinal>", "-",
                "did", "in", "<year>", "."), terms.patterns());
    }

    @Test
    void aCapitalAfterAnOpeningQuotationMarkIsNoName() {
        assertEquals(List.of("he", "said", "\"", "-s", "-ed", "."), terms("He said \u201cTaxes jumped.").patterns());
    }

    @Test
    void wordsPairsAndSignsAreFeatures() {
        Sentence sentence = Sentence.of("Prices fell.");
        assertTrue(ClaimFeatures.of(sentence, ClaimTerms.of(sentence)).containsAll(List.of("b", "w fell", "s pric",
                "p prices fell", "p . ^", "c -s - .", "g CHANGE")));
    }

    @Test
    void featuresAreAddedAndTheCompanyOfWordsIsAveraged() {
        ClaimModel model = ClaimModel.parse(List.of("-1.00 b", "0.50 w taxes", "0.25 p taxes rose", "2.00 v taxes",
                "1.00 v rose"));
        assertEquals(-1 + 0.5 + 0.25 + (2 + 1) / 2.0, model.odds(Sentence.of("Taxes rose sharply")), 1e-6);
        assertEquals(-1, model.odds(Sentence.of("Hello")), 1e-6);
    }

    @Test
    void whatIsWorthCheckingStandsAboveWhatIsNot() {
        double leastClaim = Stream.of("Unemployment in the state fell from 9 percent to 5 percent in 2014.",
                "My opponent voted against the bill three times.", "We created more jobs than any other state.",
                "The company moved its factory to Mexico in 2011 and fired 1,400 workers.").mapToDouble(
                        ClaimModelTest::probability).min().orElseThrow();
        double mostOfOthers = Stream.of("Thank you all very much for coming.", "What do you think about that?",
                "I believe that we can do better than this.", "Sign up for our newsletter.", "God bless you.")
                .mapToDouble(ClaimModelTest::probability).max().orElseThrow();
        assertTrue(leastClaim > 0.5 && mostOfOthers < 0.4, leastClaim + " " + mostOfOthers);
    }

    @Test
    void theClaimsOfAnArticleStandAboveTheLinesAroundIt() throws IOException {
        String text = Files.readString(Path.of("seeds/000_6c163a52ceeecb2a.txt"));
        double leastClaim = Stream.of("Russian President Vladimir Putin spoke", "Putin repeated an invitation",
                "Putin had sent", "Relations between Moscow", "Ties between the", "Obama's relationship with",
                "In a foreign policy decree").mapToDouble(words -> probabilityAt(text, words)).min().orElseThrow();
        double mostOfFurniture = Stream.of("Tweet Recommend", "Leave us a comment", "We welcome comments",
                "If you see a comment", "Views expressed in", "For more information", "comments powered by",
                "Most Popular").mapToDouble(words -> probabilityAt(text, words)).max().orElseThrow();
        assertTrue(leastClaim > mostOfFurniture, leastClaim + " " + mostOfFurniture);
    }

    /** What the sentence is judged as that holds these words. */
    private static double probabilityAt(String text, String words) {
        int at = text.indexOf(words);
        TextSpan line = new TextSpan(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
        TextSpan sentence = Sentences.of(text, line).stream().filter(span -> span.end() > at).findFirst()
                .orElseThrow();
        return probability(sentence.of(text));
    }

    private static ClaimTerms terms(String sentence) {
        return ClaimTerms.of(Sentence.of(sentence));
    }

    private static double probability(String sentence) {
        return SHIPPED.probability(Sentence.of(sentence));
    }
}
