package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.text.TextSpan;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MOSCOW, Nov 13 (Reuters) - Putin spoke.|Putin spoke.",
            "WASHINGTON (AP) \u2014 The Senate voted.|The Senate voted.",
            "NEW YORK -- Shares fell.|Shares fell.",
            "The Senate voted - again.|The Senate voted - again.",
            "U.S. shares fell.|U.S. shares fell.",
            "\"NATO is here\" - he said.|\"NATO is here\" - he said."
    })
    void isCutFromItsSentence(String sentence, String rest) {
        String text = "\n" + sentence + "\n";
        TextSpan span = TextSpan.ofLength(1, sentence.length());
        assertEquals(rest, Dateline.cutFrom(text, span).of(text));
    }

    @ParameterizedTest
    @CsvSource({ "MOSCOW - ,MOSCOW -", "'',''" })
    void nothingButADatelineStays(String sentence, String same) {
        assertEquals(same, Dateline.cutFrom(sentence, new TextSpan(0, sentence.length())).of(sentence).strip());
    }
}
