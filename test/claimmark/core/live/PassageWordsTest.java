package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageWordsTest {

    @ParameterizedTest
    @CsvSource({ "'', 0", "'  ', 0", "a, 1", "' a ', 1", "a b, 2", "'a  b\n', 2", "a b c, 3", "a b c d, 3" })
    void wordsAreCountedUpToAsManyAsMatter(String passage, int count) {
        assertEquals(count, PassageWords.count(passage, 3));
    }

    @ParameterizedTest
    @CsvSource({ "a b, false", "a b c, true", "'a b ', false", "a b c d e, true" })
    void threeWordsAreMany(String passage, boolean many) {
        assertEquals(many, PassageWords.areMany(passage));
    }
}
