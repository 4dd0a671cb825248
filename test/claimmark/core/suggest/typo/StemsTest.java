package claimmark.core.suggest.typo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({"note, noted", "noting, noted", "say, said", "says, said", "carry, carries", "carried, carry",
        "shake, shaken", "affair, affairs"})
    void formsOfOneWordHaveOneStem(String one, String other) {
        assertTrue(Stems.areSame(one, other) && Stems.areSame(other, one));
    }

    @ParameterizedTest
    @CsvSource({"form, from", "tie, time", "a, ad", "hack, back", "country, county", "rant, grant"})
    void otherWordsHaveNot(String one, String other) {
        assertFalse(Stems.areSame(one, other));
    }
}
