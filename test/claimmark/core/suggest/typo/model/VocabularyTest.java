package claimmark.core.suggest.typo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary words = Vocabulary.of(Map.of("from", new Vocabulary.Entry(90, 81, true, 3),
            "recieve", new Vocabulary.Entry(6, 6, false, 4), "zebra", new Vocabulary.Entry(0, 0, true, 5)));

    @Test
    void aWordIsFoundWithWhatIsKnownOfIt() {
        int from = words.find("from");
        assertEquals("from", words.word(from));
        assertEquals(90, words.count("from"));
        assertEquals(0.9, words.lowerShare(from), 1e-9);
        assertEquals(3, words.group(from));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Vocabulary.NONE, words.find("fro"));
        assertEquals(0, words.count("fro"));
        assertFalse(words.isRight("fro"));
    }

    @Test
    void aWordOfTheListIsRightThoughTheCorpusDoesNotHaveIt() {
        assertTrue(words.isRight("zebra"));
        assertFalse(words.isRight("recieve"));
    }
}
