package claimmark.core.html;

import java.util.List;

/**
 * What the reader makes of a page.
 *
 * @param text the canonical article text
 * @param blocks the lines of the text, with the elements they come from
 * @param lines the same lines, with what an edit has to know of them
 * @param pieces where in the source the text comes from
 * @param rawRanges the parts of the source without character references
 */
record HtmlText(String text, List<HtmlBlock> blocks, List<MappedLine> lines, MappedPieces pieces, RawRanges rawRanges) {

    /** The index of the first line that ends at or after an offset of the text; the last line when none does. */
    int lineEndingFrom(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
