package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({"zero, 0", "one, 1", "ten, 10", "nineteen, 19", "twenty, 20", "twenty-one, 21", "ninety-nine, 99"})
    void wordsAreNumbers(String word, int value) {
        assertEquals(OptionalInt.of(value), NumberWords.value(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-one", "dozen", "hundred", "ten-one", "twenty-ten", "twenty-", "twenty-zero"})
    void otherWordsAreNone(String word) {
        assertEquals(OptionalInt.empty(), NumberWords.value(word));
    }
}
