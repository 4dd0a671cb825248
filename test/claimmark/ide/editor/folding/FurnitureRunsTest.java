package claimmark.ide.editor.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextSpan;

class FurnitureRunsTest {

    @Test
    void joinsNeighboursAndTakesWholeLinesWithoutTheLastBreak() {
        assertEquals(List.of("  Home\n\nShare ", "Comments\r\n\r\nMore"),
                runs("  Home\n\nShare \nNews\r\nBody\r\nComments\r\n\r\nMore\r\n", "Home", "Share", "#News", "#Body",
                        "Comments", "More"));
    }

    @Test
    void reachesToBothEndsOfTheText() {
        assertEquals(List.of("Home", "More"), runs("Home\nBody\nMore", "Home", "#Body", "More"));
    }

    @Test
    void leavesLinesThatTheArticleSharesAlone() {
        assertEquals(List.of(), runs("Home | Body\nBody2 | More", "Home |", "#Body", "#Body2", "| More"));
    }

    @Test
    void hidesNothingWhereThereIsNoArticle() {
        assertEquals(List.of(), runs("Home\nMore", "Home", "More"));
    }

    /** @param parts the blocks; those of the article begin with # */
    private static List<String> runs(String text, String... parts) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            boolean article = part.startsWith("#");
            String words = article ? part.substring(1) : part;
            int start = text.indexOf(words, from);
            from = start + words.length();
            blocks.add(new Block(article ? BlockType.PARAGRAPH : BlockType.BOILERPLATE, new TextSpan(start, from)));
        }
        ArticleText article = new ArticleText(text, blocks, ArticleMetadata.NONE, SourceMap.identity(text), "1");
        return FurnitureRuns.of(article).stream().map(run -> run.of(text)).toList();
    }
}
