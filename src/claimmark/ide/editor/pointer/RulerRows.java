package claimmark.ide.editor.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.model.Annotation;

/**
 * The icons beside the text: one for each row of the page in which annotations begin.
 *
 * @param rows from top to bottom
 */
record RulerRows(List<MarkedRow> rows) {

    /**
     * A row of the page, and the annotations that begin in it.
     *
     * @param y its upper edge, in pixels from the upper edge of the page
     * @param height in pixels
     * @param annotations in text order; not empty
     */
    record MarkedRow(int y, int height, List<Annotation> annotations) {

        /** The annotation whose icon is shown. */
        Annotation first() {
            return annotations.get(0);
        }
    }

    /** Where an annotation begins. */
    record Beginning(Annotation annotation, int y, int height) {
    }

    /** @param beginnings in text order */
    static RulerRows of(List<Beginning> beginnings) {
        List<MarkedRow> rows = new ArrayList<>();
        for (Beginning each : beginnings) {
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).y() == each.y()) {
                List<Annotation> together = new ArrayList<>(rows.get(last).annotations());
                together.add(each.annotation());
                rows.set(last, new MarkedRow(each.y(), Math.max(each.height(), rows.get(last).height()), together));
            } else {
                rows.add(new MarkedRow(each.y(), each.height(), List.of(each.annotation())));
            }
        }
        return new RulerRows(List.copyOf(rows));
    }

    /** The row at a height of the page; empty when no annotation begins there. */
    Optional<MarkedRow> at(int y) {
        return rows.stream().filter(row -> row.y() <= y && y < row.y() + row.height()).findFirst();
    }
}
