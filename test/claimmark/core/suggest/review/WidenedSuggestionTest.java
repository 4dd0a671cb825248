package claimmark.core.suggest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Suggestion;
import claimmark.core.text.TextSpan;

class WidenedSuggestionTest {

    private static String widened(String text, int start, int end, String... replacements) {
        Suggestion wide = WidenedSuggestion.of(Offered.correction(new TextSpan(start, end), replacements), text);
        return wide.span().of(text) + " > " + String.join(" | ", wide.replacements());
    }

    @Test
    void aWordThatIsToGoIsMarkedWithTheNextOne() {
        assertEquals("a Obama > Obama", widened("sent a Obama a telegram", 5, 7, ""));
        assertEquals("the the > the", widened("in the the end", 3, 7, ""));
    }

    @Test
    void aMissingWordIsPutBeforeTheNextOne() {
        assertEquals("end > the end | an end", widened("in end", 3, 3, "the ", "an "));
    }

    @Test
    void atTheEndOfTheTextTheWordBeforeIsMarked() {
        assertEquals("it it > it", widened("stop it it", 7, 10, ""));
    }

    @Test
    void whatHasRoomStaysAsItIs() {
        Suggestion roomy = Offered.correction(new TextSpan(0, 4), "from");
        assertEquals(roomy, WidenedSuggestion.of(roomy, "form it"));
        assertEquals(List.of("from"), roomy.replacements());
    }
}
