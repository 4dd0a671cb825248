package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/** Only the blocks that are others are laid out anew. */
class BlockDifferenceTest {

    private static final Block HEADLINE = block(BlockType.HEADLINE, 0, 10);
    private static final Block FIRST = block(BlockType.PARAGRAPH, 12, 20);
    private static final Block SECOND = block(BlockType.PARAGRAPH, 22, 30);

    @Test
    void theSameBlocksDoNotDiffer() {
        assertTrue(BlockDifference.between(List.of(HEADLINE, FIRST), List.of(HEADLINE, FIRST)).isEmpty());
        assertTrue(BlockDifference.between(List.of(), List.of()).isEmpty());
    }

    @Test
    void aBlockOfAnotherTypeDiffersAlone() {
        Block byline = block(BlockType.BYLINE, 12, 20);
        assertEquals(new TextSpan(12, 20),
                BlockDifference.between(List.of(HEADLINE, FIRST, SECOND), List.of(HEADLINE, byline, SECOND)));
    }

    @Test
    void theFirstAndTheLastBlockMayDiffer() {
        assertEquals(new TextSpan(0, 10), BlockDifference.between(List.of(HEADLINE, FIRST), List.of(FIRST)));
        assertEquals(new TextSpan(22, 30), BlockDifference.between(List.of(FIRST), List.of(FIRST, SECOND)));
        assertEquals(new TextSpan(0, 30), BlockDifference.between(List.of(), List.of(HEADLINE, FIRST, SECOND)));
    }

    @Test
    void twoBlocksThatBecomeOneDifferFromEndToEnd() {
        assertEquals(new TextSpan(12, 30), BlockDifference.between(List.of(HEADLINE, FIRST, SECOND),
                List.of(HEADLINE, block(BlockType.PARAGRAPH, 12, 30))));
    }

    private static Block block(BlockType type, int start, int end) {
        return new Block(type, new TextSpan(start, end));
    }
}
