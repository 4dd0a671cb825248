package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

class EditedBlocksTest {

    private static Block block(int start, int end) {
        return new Block(BlockType.PARAGRAPH, new TextSpan(start, end));
    }

    private static List<Block> after(List<Block> blocks, int offset, int removed, int inserted) {
        EditedBlocks edited = new EditedBlocks(blocks);
        edited.replaced(offset, removed, inserted);
        return edited.all();
    }

    @Test
    void typingInsideABlockMakesItLongerAndShiftsTheRest() {
        assertEquals(List.of(block(0, 5), block(6, 13), block(14, 20)),
                after(List.of(block(0, 5), block(6, 10), block(11, 17)), 8, 0, 3));
    }

    @Test
    void textRightBeforeOrBehindABlockBecomesAPartOfIt() {
        assertEquals(List.of(block(2, 9)), after(List.of(block(2, 7)), 2, 0, 2));
        assertEquals(List.of(block(2, 9)), after(List.of(block(2, 7)), 7, 0, 2));
    }

    @Test
    void aBlockThatIsDeletedIsGone() {
        assertEquals(List.of(block(0, 5), block(7, 10)),
                after(List.of(block(0, 5), block(6, 10), block(11, 14)), 6, 4, 0));
    }

    @Test
    void whatStandsBetweenEditsIsFoundWhereItIs() {
        EditedBlocks blocks = new EditedBlocks(List.of(block(0, 5), block(10, 15), block(20, 25)));
        blocks.replaced(2, 0, 10);
        assertEquals(List.of(block(20, 25)), blocks.overlapping(new TextSpan(24, 29)));
        blocks.replaced(32, 0, 1);
        assertEquals(List.of(block(20, 25), block(30, 36)), blocks.overlapping(new TextSpan(24, 31)));
    }

    @Test
    void manyEditsOneAfterTheOtherGiveWhatGoingOverAllBlocksGives() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Block> expected = new ArrayList<>();
            int length = 0;
            for (int i = 0; i < 12; i++) {
                int start = length + random.nextInt(3);
                length = start + 1 + random.nextInt(6);
                expected.add(block(start, length));
            }
            EditedBlocks edited = new EditedBlocks(expected);
            for (int i = 0; i < 30; i++) {
                int offset = random.nextInt(length + 1);
                int removed = random.nextInt(Math.min(8, length - offset) + 1);
                int inserted = random.nextInt(6);
                edited.replaced(offset, removed, inserted);
                expected = oneByOne(expected, offset, removed, inserted);
                length += inserted - removed;
                if (i % 7 == 0) {
                    assertEquals(expected, edited.all(), "seed " + seed);
                } else {
                    assertEquals(expected, edited.overlapping(new TextSpan(0, length)), "seed " + seed);
                }
            }
        }
    }

    private static List<Block> oneByOne(List<Block> blocks, int offset, int removed, int inserted) {
        List<Block> after = new ArrayList<>();
        int end = offset + removed;
        for (Block block : blocks) {
            TextSpan span = block.span();
            if (span.end() < offset) {
                after.add(block);
                continue;
            }
            int from = span.start() <= offset ? span.start() : Math.max(span.start(), end) - removed + inserted;
            int to = span.end() >= end ? span.end() - removed + inserted : offset + inserted;
            if (from < to) {
                after.add(block(from, to));
            }
        }
        return after;
    }
}
