package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextSpan;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { "``|0", "` \n - `|0", "Putin wished Obama success|4",
            "don't stop – it’s|3", "pro-Western, then-President|2", "U.S. missile|2", "1,234.5 units|2",
            "end. Next|2", "'quoted'|1", "naïve|1", "co\u00ADoperate|1", "re\u2010do|1", "a--b|2", "3.|1",
            "\uD83D\uDE00 ok|1", "北京時間|4", "he said 北京|4" })
    void countsAsAReaderDoes(String text, int words) {
        assertEquals(words, WordCount.of(text, new TextSpan(0, text.length())));
    }

    @Test
    void countsPartOfAText() {
        assertEquals(2, WordCount.of("one two three four", new TextSpan(5, 13)));
        assertEquals(1, WordCount.of("one two", new TextSpan(0, 4)));
    }

    @Test
    void aWordMayEndWithTheSpanAfterASignThatJoins() {
        assertEquals(1, WordCount.of("don't", new TextSpan(0, 4)));
        assertEquals(1, WordCount.of("don't", new TextSpan(4, 5)));
        assertEquals(0, WordCount.of("don't", new TextSpan(3, 4)));
        assertEquals(0, WordCount.of("don't", new TextSpan(2, 2)));
    }

    @Test
    void leavesOutWhatIsNoArticle() {
        String text = "Home News\nThe body of it\nMore";
        ArticleText article = new ArticleText(text,
                List.of(new Block(BlockType.FURNITURE, new TextSpan(0, 9)),
                        new Block(BlockType.PARAGRAPH, new TextSpan(10, 24)),
                        new Block(BlockType.BOILERPLATE, new TextSpan(25, 29))),
                ArticleMetadata.NONE, SourceMap.identity(text), "1");
        assertEquals(4, WordCount.of(article));
    }

    @ParameterizedTest
    @CsvSource({ "0, 1", "114, 1", "344, 1", "346, 2", "2300, 10" })
    void roundsToMinutes(int words, int minutes) {
        assertEquals(minutes, WordCount.minutesToRead(words));
    }
}
