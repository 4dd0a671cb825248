package claimmark.ide.look.panel;

import java.util.List;

/**
 * A section of the panel's list: items under a header, which can be folded away.
 *
 * @param id its identity; folded away, it stays so while its items change
 * @param order where it stands: sections with a smaller number come first
 * @param title what it is called; the number of items is shown behind it
 * @param hint what it holds, in a sentence
 * @param detail what its items are, in words; may be empty
 * @param isHeadedWhenFirst whether it has its header even when no section stands before it
 * @param isClosedAtFirst whether it is folded away until the reviewer opens it
 * @param items what it holds, from top to bottom
 */
public record ListSection(String id, int order, String title, String hint, String detail, boolean isHeadedWhenFirst,
        boolean isClosedAtFirst, List<? extends ListItem> items) {

    /** The order of the annotations whose place the reviewer is asked about. */
    public static final int NEEDS_A_LOOK = 100;
    /** The order of the annotations that stand in the text. */
    public static final int IN_THE_TEXT = 200;
    /** The order of the annotations that the text has no place for. */
    public static final int WITHOUT_A_PLACE = 300;

    public ListSection {
        items = List.copyOf(items);
    }

    /** A section that always has its header. */
    public ListSection(String id, int order, String title, String hint, List<? extends ListItem> items) {
        this(id, order, title, hint, "", true, false, items);
    }
}
