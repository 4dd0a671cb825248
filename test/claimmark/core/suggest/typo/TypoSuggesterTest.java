package claimmark.core.suggest.typo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Cancellation;

class TypoSuggesterTest {

    private static TypoSuggester suggester;

    @BeforeAll
    static void readTheModel() throws IOException {
        suggester = TypoSuggester.ofShippedModel();
    }

    private static List<String> found(String text) {
        return suggester.inSentence(Sentence.of(text)).stream()
                .map(typo -> typo.span().of(text) + "→" + typo.replacements().get(0)).toList();
    }

    @Test
    void bothTyposOfTheFirstArticleAreCorrected() {
        assertEquals(List.of("a →"), found("Putin had sent a Obama a telegram on Nov. 7, the day after the election,"
                + " congratulating him on winning \"by a big margin\" after a tough campaign and saying he hoped Obama"
                + " would visit Russia next year."));
        assertEquals(List.of("form→from"), found(
                "In a foreign policy decree issued after his inauguration to a six-year"
                + " term in May, Putin said Moscow wanted to bring cooperation with Washington \"to a truly strategic"
                + " level\" but that the United States must treat Russia as an equal and refrain form interfering in"
                + " its affairs."));
    }

    @Test
    void britishAndAmericanSpellingsAreRightAndSoAreNamesAndHyphens() {
        assertEquals(List.of(), found("The defence minister said the colour of the centre was grey."));
        assertEquals(List.of(), found("The defense secretary said the color of the center was gray."));
        assertEquals(List.of(), found("Przybylski met Lindqvist in Zwolle on a semi-automatic follow-up mission."));
    }

    @Test
    void wordsSideBySideThatAreNoneAreBothCorrected() {
        assertEquals(List.of("goverment→government", "recieved→received"),
                found("He said the goverment recieved the money."));
    }

    @Test
    void anUnknownWordThatComesAgainIsProbablyMeantUnlessACommonOneIsNear() {
        String text = "The goverment saw the plinker on Monday, and it was said that they would not have to pay for"
                + " what had been done by the others.\nThe goverment sold the plinker on Friday, after it was told that"
                + " the people who were in the house had not been there for more than a week.\n";
        ArticleText article = new ArticleReader().read(text, ArticleFormat.PLAIN_TEXT);
        assertEquals(List.of("goverment", "goverment"), new SuggestionEngine(List.of(suggester))
                .suggest(article, Cancellation.NEVER).list().stream().map(typo -> typo.span().of(text)).toList());
    }

    @Test
    void aCapitalStaysACapitalAndACurvedApostropheStaysCurved() {
        assertEquals(List.of("Teh→The"), found("Teh president said that he would go."));
    }
}
