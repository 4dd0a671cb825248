package claimmark.ide.editor.print;

import java.util.ArrayList;
import java.util.List;

/** Divides the rows of a text into pages. No row is cut, and no heading is left at the foot of a page. */
final class PageBreaks {

    private PageBreaks() {
    }

    /**
     * A row as it is laid out.
     *
     * @param height in pixels of the printer
     * @param staysWithNext whether the next row must stand on the same page, as below a heading
     */
    record Row(int height, boolean staysWithNext) {
    }

    /** @return the index of the first row of each page; there is always a page */
    static List<Integer> of(List<Row> rows, int pageHeight) {
        List<Integer> firsts = new ArrayList<>(List.of(0));
        int first = 0;
        int used = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (row > first && used + rows.get(row).height() > pageHeight) {
                first = startOfGroup(rows, first, row);
                firsts.add(first);
                used = rows.subList(first, row).stream().mapToInt(Row::height).sum();
            }
            used += rows.get(row).height();
        }
        return firsts;
    }

    /** The row before which to break, so that what stays together does; the row itself where all of the page does. */
    private static int startOfGroup(List<Row> rows, int first, int row) {
        int start = row;
        while (start > first && rows.get(start - 1).staysWithNext()) {
            start--;
        }
        return start > first ? start : row;
    }
}
