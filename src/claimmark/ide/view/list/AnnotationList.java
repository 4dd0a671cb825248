package claimmark.ide.view.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.panel.Card;
import claimmark.ide.look.panel.ListItem;
import claimmark.ide.look.panel.ListSection;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * Shows annotations, and items of other features, as a list of cards in sections. A row is only made when it comes into
 * view, so that long lists are fluid, too.
 */
public final class AnnotationList {

    private static final int FEW_ROWS = 64;

    private final Table table;
    private final RowPen pen;
    private final CardPainter cards;
    private final HeaderPainter headers;
    private final AnchorLooks looks;
    private final AnnotationCards annotationCards;
    private final Set<String> closed = new HashSet<>();
    private final Set<String> closedAtFirst = new HashSet<>();
    private ListRows rows = new ListRows(ListRows.Content.NONE);

    public AnnotationList(Composite parent, AnnotationPlaces places, AnchorLooks looks) {
        this.looks = looks;
        annotationCards = new AnnotationCards(places, looks);
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.NO_SCROLL);
        pen = new RowPen(table);
        cards = new CardPainter(pen);
        headers = new HeaderPainter(pen);
        TableColumn column = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = pen.height(event.gc));
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        HeaderFolding.install(this, pen);
        Accessibility.name(table, ListMessages.annotations);
    }

    public Table control() {
        return table;
    }

    /** @param listener runs when the reviewer changes the selection, but not at {@link #select} */
    public void onSelection(Runnable listener) {
        table.addListener(SWT.Selection, event -> listener.run());
    }

    /** @param action runs when the reviewer presses Enter on a card or double-clicks it */
    public void onOpen(Runnable action) {
        table.addListener(SWT.DefaultSelection, event -> {
            if (focusedHeader().isEmpty()) {
                action.run();
            }
        });
    }

    /**
     * Shows these annotations, which are in text order, and the sections of other features. Selection and scroll
     * position do not change.
     */
    public void show(List<AnnotationId> annotations, List<ListSection> others) {
        List<AnnotationItem> items = annotations.stream().map(this::item).toList();
        List<ListSection> sections = new ArrayList<>(AnnotationSections.of(items, looks.all()));
        sections.addAll(others);
        show(sections);
    }

    private void show(List<ListSection> sections) {
        sections.stream().filter(section -> section.isClosedAtFirst() && !section.items().isEmpty())
                .map(ListSection::id).filter(closedAtFirst::add).forEach(closed::add);
        ListRows.Content content = new ListRows.Content(sections, closed);
        if (!content.equals(rows.content())) {
            arrange(new ListRows(content));
        }
    }

    private AnnotationItem item(AnnotationId id) {
        return new AnnotationItem(id, annotationCards);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.size() == 0;
    }

    /** Whether an item is in the list, even in a closed section. */
    public boolean contains(ListItem item) {
        return rows.contains(item);
    }

    private void arrange(ListRows now) {
        ListRows before = rows;
        List<ListRow> selected = IntStream.of(table.getSelectionIndices()).mapToObj(before::at)
                .flatMap(Optional::stream).toList();
        int top = table.getTopIndex();
        rows = now;
        replaceRows(before.size());
        table.setSelection(selected.stream().map(now::place).flatMap(Optional::stream)
                .mapToInt(Integer::intValue).toArray());
        // If the top of the list was visible, it stays visible, because annotations that need a look appear there.
        table.setTopIndex(top == 0 ? 0 : now.topAsIn(before, top));
    }

    private void replaceRows(int before) {
        table.setRedraw(false);
        table.deselectAll();
        if (rows.size() < before - FEW_ROWS) {
            // Otherwise GTK removes the rows one by one. It needs as long to remove all as to remove many of them.
            table.removeAll();
        }
        table.setItemCount(rows.size());
        table.clearAll();
        table.setRedraw(true);
    }

    /** Redraws the cards of these annotations. */
    public void update(Set<AnnotationId> changed) {
        changed.stream().map(this::item).map(rows::place).flatMap(Optional::stream).forEach(table::clear);
    }

    /** Redraws all visible rows. */
    public void updateAll() {
        table.clearAll();
    }

    /** Opens or closes a section and selects its header. */
    void setOpen(String section, boolean open) {
        if (open ? closed.remove(section) : closed.add(section)) {
            show(rows.content().sections());
            rows.header(section).ifPresent(table::setSelection);
            table.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** The header that has the focus. */
    Optional<ListRow.Header> focusedHeader() {
        return table.getSelectionCount() == 1 ? header(table.getSelectionIndex()) : Optional.empty();
    }

    /** The header in a row; empty when the row is a card or does not exist. */
    Optional<ListRow.Header> header(int row) {
        return rows.at(row).filter(ListRow.Header.class::isInstance).map(ListRow.Header.class::cast);
    }

    /**
     * Selects these annotations and scrolls to the last of them; its section is opened if necessary. Annotations that
     * are not in the list are ignored.
     */
    public void select(List<AnnotationId> selected) {
        Optional<AnnotationItem> last = selected.isEmpty() ? Optional.empty()
                : Optional.of(item(selected.get(selected.size() - 1)));
        if (last.flatMap(rows::foldedIn).filter(closed::remove).isPresent()) {
            show(rows.content().sections());
        }
        if (!new HashSet<>(selected).equals(new HashSet<>(selection()))) {
            table.setSelection(rowsOf(selected));
        }
        last.flatMap(item -> rows.place(item)).ifPresent(this::reveal);
    }

    private void reveal(int row) {
        int height = Math.max(1, table.getItemHeight());
        int visible = Math.max(1, table.getClientArea().height / height);
        int top = table.getTopIndex();
        if (row < top) {
            table.setTopIndex(row);
        } else if (row >= top + visible) {
            table.setTopIndex(row - visible + 1);
        }
    }

    /** The selected annotations, from top to bottom. */
    public List<AnnotationId> selection() {
        return AnnotationItem.annotations(selectedItems());
    }

    /** The selected item of another feature; the lowest when there are several. */
    public Optional<ListItem> selectedGuest() {
        return selectedItems().stream().filter(item -> !(item instanceof AnnotationItem))
                .reduce((higher, lower) -> lower);
    }

    private List<ListItem> selectedItems() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(rows::item).flatMap(Optional::stream).toList();
    }

    /** The annotation to select after these are deleted: the next one, or else the one before. */
    public Optional<AnnotationId> neighbour(Collection<AnnotationId> going) {
        List<Integer> places = new ArrayList<>(
                going.stream().map(this::item).map(rows::place).flatMap(Optional::stream).sorted().toList());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        IntStream after = IntStream.range(places.get(places.size() - 1) + 1, rows.size());
        int first = places.get(0);
        IntStream before = IntStream.range(0, first).map(row -> first - 1 - row);
        return IntStream.concat(after, before).mapToObj(rows::item).flatMap(Optional::stream)
                .flatMap(item -> AnnotationItem.annotations(List.of(item)).stream()).findFirst();
    }

    private int[] rowsOf(List<AnnotationId> ids) {
        return ids.stream().map(this::item).map(rows::place).flatMap(Optional::stream)
                .mapToInt(Integer::intValue).toArray();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) Objects.requireNonNull(event.item);
        header(event.index).ifPresent(header -> fill(item, header, header.spoken()));
        rows.item(event.index).flatMap(ListItem::card).ifPresent(card -> fill(item, card, card.spoken()));
    }

    private static void fill(TableItem item, Object data, String spoken) {
        item.setData(data);
        item.setText(spoken);
    }

    private void paint(Event event) {
        TableItem item = (TableItem) Objects.requireNonNull(event.item);
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Rectangle row = new Rectangle(0, item.getBounds(0).y, table.getClientArea().width, pen.height(event.gc));
        if (item.getData() instanceof Card card) {
            cards.paint(event.gc, row, card, selected);
        } else if (item.getData() instanceof ListRow.Header header) {
            headers.paint(event.gc, row, header, selected);
        }
    }
}
