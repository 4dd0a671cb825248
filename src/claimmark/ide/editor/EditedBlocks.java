package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/**
 * Where the blocks of an article are while its text is edited, until it is read anew. Blocks behind the last edit are
 * shifted only when an edit is made behind them. So a keystroke costs next to nothing in a long article.
 */
final class EditedBlocks {

    private final BlockType[] types;
    private final int[] starts;
    private final int[] ends;
    private int size;
    /** The blocks from this index on stand {@link #shift} units behind what is recorded of them. */
    private int gap;
    private int shift;

    /** @param blocks as they were read, in the order of the text */
    EditedBlocks(List<Block> blocks) {
        size = blocks.size();
        gap = size;
        types = blocks.stream().map(Block::type).toArray(BlockType[]::new);
        starts = blocks.stream().mapToInt(block -> block.span().start()).toArray();
        ends = blocks.stream().mapToInt(block -> block.span().end()).toArray();
    }

    /** Follows an edit that put {@code inserted} units in the place of {@code removed} ones at {@code offset}. */
    void replaced(int offset, int removed, int inserted) {
        moveGap(firstEndingAt(offset));
        int end = offset + removed;
        int after = offset + inserted;
        int kept = gap;
        int next = gap;
        for (; next < size && isTouched(start(next), offset, end); next++) {
            int from = start(next) <= offset ? start(next) : after;
            int to = end(next) >= end ? end(next) - removed + inserted : after;
            if (from < to) {
                types[kept] = types[next];
                starts[kept] = from;
                ends[kept] = to;
                kept++;
            }
        }
        close(kept, next);
        gap = kept;
        shift += inserted - removed;
    }

    /** Text that is put right before a block becomes a part of it. */
    private static boolean isTouched(int start, int offset, int end) {
        return start < end || start == offset;
    }

    /** Drops the blocks from one index to another. */
    private void close(int from, int to) {
        if (from < to) {
            System.arraycopy(types, to, types, from, size - to);
            System.arraycopy(starts, to, starts, from, size - to);
            System.arraycopy(ends, to, ends, from, size - to);
            size -= to - from;
        }
    }

    private void moveGap(int index) {
        for (; gap < index; gap++) {
            starts[gap] += shift;
            ends[gap] += shift;
        }
        for (; gap > index; gap--) {
            starts[gap - 1] -= shift;
            ends[gap - 1] -= shift;
        }
    }

    private int start(int index) {
        return index < gap ? starts[index] : starts[index] + shift;
    }

    private int end(int index) {
        return index < gap ? ends[index] : ends[index] + shift;
    }

    /** The index of the first block that ends at {@code offset} or behind it. */
    private int firstEndingAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The blocks that share text with {@code region}, in the order of the text. */
    List<Block> overlapping(TextSpan region) {
        List<Block> found = new ArrayList<>();
        for (int i = firstEndingAt(region.start() + 1); i < size && start(i) < region.end(); i++) {
            found.add(new Block(types[i], new TextSpan(start(i), end(i))));
        }
        return found;
    }

    /** All blocks, in the order of the text. */
    List<Block> all() {
        List<Block> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(new Block(types[i], new TextSpan(start(i), end(i))));
        }
        return all;
    }
}
