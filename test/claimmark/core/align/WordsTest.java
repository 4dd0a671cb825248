package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void formsAsideTheWordsAreTheSame() {
        assertTrue(Words.same("“new\n team” – e\uFB03cient", "\"new team\" - efficient"));
        assertTrue(Words.same("one--two", "one—two"));
    }

    @Test
    void caseAndWordBordersCount() {
        assertFalse(Words.same("US", "us"));
        assertFalse(Words.same("command line", "commandline"));
    }
}
