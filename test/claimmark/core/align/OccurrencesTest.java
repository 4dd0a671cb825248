package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

class OccurrencesTest {

    @Test
    void findsAllOfManySpansThatBeginWithTheSameTwoWords() {
        StringBuilder text = new StringBuilder();
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String quotation = "He said word" + i;
            spans.add(TextSpan.ofLength(text.length(), quotation.length()));
            text.append(quotation).append(". ");
        }
        Map<TextSpan, List<Occurrence>> found = occurrences(text.toString(), "Reuters. " + text, spans);
        for (TextSpan span : spans) {
            TextSpan shifted = TextSpan.ofLength(span.start() + "Reuters. ".length(), span.length());
            assertEquals(List.of(shifted), found.get(span).stream().map(Occurrence::span).toList());
        }
    }

    @Test
    void findsASpanAtTheVeryEndOnce() {
        TextSpan span = TextSpan.ofLength(0, "no no no".length());
        assertEquals(1, occurrences("no no no", "yes no no no", List.of(span)).get(span).size());
    }

    private static Map<TextSpan, List<Occurrence>> occurrences(String oldText, String newText, List<TextSpan> spans) {
        return Occurrences.of(TextPair.of(oldText, newText), spans);
    }
}
