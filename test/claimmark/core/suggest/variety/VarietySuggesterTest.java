package claimmark.core.suggest.variety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Sentence;

class VarietySuggesterTest {

    private static List<String> found(Variety variety, String sentence) {
        return new VarietySuggester(variety).inSentence(Sentence.of(sentence)).stream()
                .map(each -> each.span().of(sentence) + " " + each.replacements()).toList();
    }

    @Test
    void eachVarietyHasItsOwnSpelling() {
        String american = "The theater canceled its program, which gray neighbors had defended.";
        String british = "The theatre cancelled its programme, which grey neighbours had defended.";
        assertEquals(List.of("theater [theatre]", "canceled [cancelled]", "gray [grey]", "neighbors [neighbours]"),
                found(Variety.BRITISH, american));
        assertEquals(List.of("theatre [theater]", "cancelled [canceled]", "grey [gray]", "neighbours [neighbors]"),
                found(Variety.AMERICAN, british));
        assertEquals(List.of(), found(Variety.AMERICAN, american));
        assertEquals(List.of(), found(Variety.BRITISH, british));
    }

    @Test
    void britishWritersMayWriteIze() {
        assertEquals(List.of(), found(Variety.BRITISH, "They organized it, and it was recognised."));
        assertEquals(List.of("recognised [recognized]"),
                found(Variety.AMERICAN, "They organized it, and it was recognised."));
    }

    @Test
    void namesKeepTheirSpelling() {
        assertEquals(List.of(), found(Variety.BRITISH, "The Department of Defense met at the Lincoln Center."));
        assertEquals(List.of(), found(Variety.AMERICAN, "He led the Labour Party from the Royal Theatre."));
    }
}
