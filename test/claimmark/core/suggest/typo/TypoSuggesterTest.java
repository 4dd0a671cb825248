package claimmark.core.suggest.typo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Sentence;

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
        assertEquals(List.of("form→from"), found("In a foreign policy decree issued after his inauguration to a six-year"
                + " term in May, Putin said Moscow wanted to bring cooperation with Washington \"to a truly strategic"
                + " level\" but that the United States must treat Russia as an equal and refrain form interfering in its"
                + " affairs."));
    }

    @Test
    void britishAndAmericanSpellingsAreRightAndSoAreNamesAndHyphens() {
        assertEquals(List.of(), found("The defence minister said the colour of the centre was grey."));
        assertEquals(List.of(), found("The defense secretary said the color of the center was gray."));
        assertEquals(List.of(), found("Przybylski met Lindqvist in Zwolle on a semi-automatic follow-up mission."));
    }

    @Test
    void aCapitalStaysACapitalAndACurvedApostropheStaysCurved() {
        assertEquals(List.of("Teh→The"), found("Teh president said that he would go."));
    }
}
