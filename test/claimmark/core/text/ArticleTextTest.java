package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void eachFormatHasItsMediaType() {
        assertEquals("text/html", ArticleFormat.HTML.mediaType());
        assertEquals("text/markdown", ArticleFormat.MARKDOWN.mediaType());
        assertEquals("text/plain", ArticleFormat.PLAIN_TEXT.mediaType());
    }

    @Test
    void bodyAndBoilerplateAreApart() {
        EnumSet<BlockType> body = EnumSet.allOf(BlockType.class);
        body.removeIf(type -> !type.isBody());
        assertEquals(EnumSet.of(BlockType.PARAGRAPH, BlockType.SUBHEADING, BlockType.LIST_ITEM, BlockType.BLOCK_QUOTE),
                body);
        EnumSet<BlockType> boilerplate = EnumSet.allOf(BlockType.class);
        boilerplate.removeIf(type -> !type.isBoilerplate());
        assertEquals(EnumSet.of(BlockType.FURNITURE, BlockType.BOILERPLATE), boilerplate);
    }

    @Test
    void blocksMayTouchButNotOverlapNorEndBeyondTheText() {
        assertEquals("two", article(block(0, 3), block(3, 6)).textOf(block(3, 6)));
        assertThrows(IllegalArgumentException.class, () -> article(block(0, 3), block(2, 6)));
        assertThrows(IllegalArgumentException.class, () -> article(block(3, 6), block(0, 3)));
        assertThrows(IllegalArgumentException.class, () -> article(block(0, 7)));
    }

    private static ArticleText article(Block... blocks) {
        String text = "onetwo";
        return new ArticleText(text, List.of(blocks), ArticleMetadata.NONE, SourceMap.identity(text), "1");
    }

    private static Block block(int start, int end) {
        return new Block(BlockType.PARAGRAPH, new TextSpan(start, end));
    }
}
