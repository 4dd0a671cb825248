package claimmark.core.html;

import java.util.List;

/**
 * The text of a page with everything that an edit needs to know about it.
 *
 * @param text the canonical article text
 * @param blocks the lines of the text, with the elements that they come from
 * @param lines the same lines, with what an edit needs to know about them
 * @param pieces the places in the source that the text comes from
 * @param rawRanges the parts of the source in which character references are not decoded
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
