package claimmark.ide.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/** How the list and the form share the panel, kept from article to article and from one start to the next. */
final class SashMemory {

    private static final String LIST = "listWeight";
    private static final String FORM = "formWeight";

    private int list = 55;
    private int form = 45;

    void restore(@Nullable IMemento memento) {
        if (memento != null) {
            list = weight(memento.getInteger(LIST), list);
            form = weight(memento.getInteger(FORM), form);
        }
    }

    private static int weight(@Nullable Integer remembered, int usual) {
        return remembered != null && remembered > 0 ? remembered : usual;
    }

    void save(@Nullable IMemento memento) {
        if (memento != null) {
            memento.putInteger(LIST, list);
            memento.putInteger(FORM, form);
        }
    }

    /** The reviewer moved the border. */
    void note(int[] weights) {
        if (weights[0] > 0 && weights[1] > 0) {
            list = weights[0];
            form = weights[1];
        }
    }

    /** How both share the room as the reviewer set it. */
    int[] weights() {
        return new int[] { list, form };
    }

    /**
     * The same, but the list has no more than it needs.
     *
     * @param room what there is to share
     * @param needed what the list needs for all of its rows
     */
    int[] weights(int room, int needed) {
        int share = (int) ((long) room * list / (list + form));
        int given = Math.max(1, Math.min(share, needed));
        return new int[] { given, Math.max(1, room - given) };
    }
}
