package claimmark.ide.editor;

import java.util.List;

import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;

/** Where two divisions of one text into blocks differ. */
final class BlockDifference {

    private BlockDifference() {
    }

    /** From the first block that differs to the last; empty when none does. */
    static TextSpan between(List<Block> before, List<Block> after) {
        int first = 0;
        int common = Math.min(before.size(), after.size());
        while (first < common && before.get(first).equals(after.get(first))) {
            first++;
        }
        if (first == before.size() && first == after.size()) {
            return new TextSpan(0, 0);
        }
        int last = 0;
        while (last < common - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        int start = Math.min(start(before, first), start(after, first));
        int end = Math.max(end(before, before.size() - 1 - last), end(after, after.size() - 1 - last));
        return new TextSpan(Math.min(start, end), end);
    }

    private static int start(List<Block> blocks, int index) {
        return index < blocks.size() ? blocks.get(index).span().start() : Integer.MAX_VALUE;
    }

    private static int end(List<Block> blocks, int index) {
        return index >= 0 ? blocks.get(index).span().end() : 0;
    }
}
