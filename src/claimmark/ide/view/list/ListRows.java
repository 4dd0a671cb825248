package claimmark.ide.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import claimmark.ide.look.panel.ListItem;
import claimmark.ide.look.panel.ListSection;

/** The rows of the list: for each section its header, if it has one, and its cards. */
final class ListRows {

    private final Content content;
    private final List<ListRow> rows = new ArrayList<>();
    private final Map<ListItem, Integer> places = new HashMap<>();
    private final Map<ListItem, String> folded = new HashMap<>();

    /**
     * The content that the rows show.
     *
     * @param sections the sections; empty ones are not shown
     * @param closed the ids of the closed sections
     */
    record Content(List<ListSection> sections, Set<String> closed) {

        static final Content NONE = new Content(List.of(), Set.of());

        Content {
            sections = sections.stream().filter(section -> !section.items().isEmpty())
                    .sorted(Comparator.comparingInt(ListSection::order)).toList();
            closed = Set.copyOf(closed);
        }
    }

    ListRows(Content content) {
        this.content = content;
        for (ListSection section : content.sections()) {
            boolean headed = section.isHeadedWhenFirst() || !rows.isEmpty();
            boolean open = !headed || !content.closed().contains(section.id());
            if (headed) {
                rows.add(new ListRow.Header(section, open));
            }
            section.items().forEach(item -> add(section.id(), item, open));
        }
    }

    Content content() {
        return content;
    }

    private void add(String section, ListItem item, boolean open) {
        if (open) {
            places.put(item, rows.size());
            rows.add(new ListRow.Entry(section, item));
        } else {
            folded.put(item, section);
        }
    }

    int size() {
        return rows.size();
    }

    Optional<ListRow> at(int row) {
        return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** The item of a row; empty for a header. */
    Optional<ListItem> item(int row) {
        return at(row).filter(ListRow.Entry.class::isInstance).map(entry -> ((ListRow.Entry) entry).item());
    }

    /** Whether the item is in the list, even in a closed section. */
    boolean contains(ListItem item) {
        return places.containsKey(item) || folded.containsKey(item);
    }

    /** The row of an item's card; empty when its section is closed or it is not in the list. */
    Optional<Integer> place(ListItem item) {
        return Optional.ofNullable(places.get(item));
    }

    /**
     * The items that can take the place of these when they are gone, the best first: those that follow the last of
     * them, then those before it, from the nearest on. None when none of these has a card here.
     */
    List<ListItem> neighbours(Set<? extends ListItem> going) {
        return going.stream().map(this::place).flatMap(Optional::stream).max(Comparator.naturalOrder())
                .map(last -> IntStream.concat(IntStream.range(last + 1, rows.size()),
                        IntStream.iterate(last - 1, row -> row - 1).limit(last)))
                .orElse(IntStream.empty()).mapToObj(this::item).flatMap(Optional::stream)
                .filter(item -> !going.contains(item)).toList();
    }

    /** The row that shows the same item, or the header of the same section. */
    Optional<Integer> place(ListRow row) {
        return row instanceof ListRow.Entry entry ? place(entry.item()) : header(row.section());
    }

    /** The row for the content of row {@code top} of another list, or of the next row that stayed in its section. */
    int topAsIn(ListRows other, int top) {
        return IntStream.range(top, other.size()).mapToObj(other.rows::get)
                .flatMap(row -> place(row).filter(place -> rows.get(place).section().equals(row.section())).stream())
                .findFirst().orElse(0);
    }

    /** The row of a section's header. */
    Optional<Integer> header(String section) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof ListRow.Header header && header.section().equals(section)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The closed section that contains the item. */
    Optional<String> foldedIn(ListItem item) {
        return Optional.ofNullable(folded.get(item));
    }
}
