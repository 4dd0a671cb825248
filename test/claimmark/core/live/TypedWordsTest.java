package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what is typed stands for the words that were removed. */
class TypedWordsTest {

    @ParameterizedTest
    @CsvSource({
        // A word like the removed one, whatever follows.
        "harbor, harbour, harbour", "harbor, harbour and more, harbour",
        // A word that is nothing like it.
        "harbor, port, port", "harbor, quay is there, quay",
        // One word became two, or two became one.
        "today, to day, to day", "to day, today again, today",
        // Punctuation at the end is another's, unless it was removed as well.
        "fell, fall., fall", "fell., fall. And, fall.", "fell, '...', '...'",
        // White space is never the end of it.
        "fell, 'fall ', fall", "'', more of it, more" })
    void theWordsMostLikeThemStandForThem(String removed, String typed, String words) {
        assertEquals(words, typed.substring(0, TypedWords.end(typed, removed)));
    }
}
