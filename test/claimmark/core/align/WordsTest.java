package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void formsAsideTheWordsAreTheSame() {
        assertTrue(Words.same("“new\n team” – e\uFB03cient", "\"new team\" - efficient"));
        assertTrue(Words.same("one--two", "one—two"));
    }

    @Test
    void whatIsItsOwnFormIsNotChangedByItsForm() {
        IntStream.range(0, 0x3000).filter(CharacterFold::isOwnForm)
                .forEach(point -> assertEquals(Character.toString(point), CharacterFold.form(point)));
        assertTrue(Words.same("rock `n' roll", "rock 'n' roll"));
    }

    @Test
    void caseAndWordBordersCount() {
        assertFalse(Words.same("US", "us"));
        assertFalse(Words.same("command line", "commandline"));
    }
}
