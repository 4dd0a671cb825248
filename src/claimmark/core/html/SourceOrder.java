package claimmark.core.html;

import java.util.Comparator;
import java.util.stream.IntStream;

import claimmark.core.text.TextSpan;

/**
 * The pieces of a page in the order of the source. On most pages this is the order of the text. An exception is text in
 * a table but outside its cells: browsers show it before the table.
 */
final class SourceOrder {

    private final MappedPieces pieces;
    private final int[] order;

    SourceOrder(MappedPieces pieces) {
        this.pieces = pieces;
        IntStream all = IntStream.range(0, pieces.size());
        order = isSorted(pieces) ? all.toArray()
                : all.boxed().sorted(Comparator.comparingInt(pieces::sourceStart)).mapToInt(Integer::intValue)
                        .toArray();
    }

    private static boolean isSorted(MappedPieces pieces) {
        for (int piece = 1; piece < pieces.size(); piece++) {
            if (pieces.sourceStart(piece) < pieces.sourceStart(piece - 1)) {
                return false;
            }
        }
        return true;
    }

    TextSpan toText(TextSpan range) {
        int first = firstEndingAfter(range.start());
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int i = first; i < order.length && pieces.sourceStart(order[i]) < range.end(); i++) {
            TextSpan shown = pieces.toText(order[i], range);
            start = Math.min(start, shown.start());
            end = Math.max(end, shown.end());
        }
        return end >= 0 ? new TextSpan(start, end) : caret(first, range);
    }

    /**
     * The empty span for a source range without visible text. It is at the end of the piece before the range or at the
     * start of the piece after it, whichever is nearer.
     */
    private TextSpan caret(int next, TextSpan range) {
        if (order.length == 0) {
            return new TextSpan(0, 0);
        }
        boolean hasBefore = next > 0;
        boolean hasAfter = next < order.length;
        int before = hasBefore ? range.start() - pieces.sourceEnd(order[next - 1]) : Integer.MAX_VALUE;
        int after = hasAfter ? pieces.sourceStart(order[next]) - range.end() : Integer.MAX_VALUE;
        int offset = before <= after ? pieces.textEnd(order[next - 1]) : pieces.textStart(order[next]);
        return new TextSpan(offset, offset);
    }

    private int firstEndingAfter(int sourceOffset) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.sourceEnd(order[middle]) > sourceOffset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
