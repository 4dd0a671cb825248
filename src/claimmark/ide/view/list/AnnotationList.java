package claimmark.ide.view.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.panel.Card;
import claimmark.ide.look.panel.ListItem;
import claimmark.ide.look.panel.ListSection;
import claimmark.ide.session.places.AnnotationPlaces;
import claimmark.ide.session.work.UiThread;

/** Shows annotations, and items of other features, as a list of cards in sections. */
public final class AnnotationList {

    private static final int FEW_ROWS = 64;

    private final Composite area;
    private final AnchorLooks looks;
    private final AnnotationCards annotationCards;
    private final List<TypedListener> listeners = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> closedAtFirst = new HashSet<>();
    private ListRows rows = new ListRows(ListRows.Content.NONE);
    private CardTable cards;
    private Table table;
    /** What {@link #select} was given last, as long as it is known that this is selected and nothing else. */
    private Optional<List<AnnotationId>> selected = Optional.empty();
    private Runnable heightChanged = () -> { };

    private record TypedListener(int type, Listener listener) {
    }

    public AnnotationList(Composite parent, AnnotationPlaces places, AnchorLooks looks) {
        this.looks = looks;
        annotationCards = new AnnotationCards(places, looks);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        cards = newTable(1);
        table = cards.widget();
        Runnable fit = UiThread.of(area).once(this::fit);
        area.addListener(SWT.Resize, event -> fit.run());
        listen(SWT.Selection, event -> selected = Optional.empty());
        HeaderFolding.install(this);
    }

    private CardTable newTable(int wordLines) {
        return new CardTable(area, new CardTable.RowSource() {

            @Override
            public Optional<ListRow.Header> header(int row) {
                return AnnotationList.this.header(row);
            }

            @Override
            public Optional<Card> card(int row) {
                return rows.item(row).flatMap(ListItem::card);
            }
        }, wordLines);
    }

    public Composite control() {
        return area;
    }

    CardTable cards() {
        return cards;
    }

    /** Listens to the widget with the rows, of which a long list may have several, one after the other. */
    public void listen(int type, Listener listener) {
        listeners.add(new TypedListener(type, listener));
        table.addListener(type, listener);
    }

    public void setMenu(MenuManager menu) {
        table.setMenu(menu.createContextMenu(area));
    }

    /** @param listener runs when the reviewer changes the selection, but not at {@link #select} */
    public void onSelection(Runnable listener) {
        listen(SWT.Selection, event -> listener.run());
    }

    /** @param action runs when the reviewer presses Enter on a card or double-clicks it */
    public void onOpen(Runnable action) {
        listen(SWT.DefaultSelection, event -> {
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
        Optional<List<AnnotationId>> known = selected;
        List<ListRow> kept = known.isPresent() ? List.of() : selectedRows();
        int top = table.getTopIndex();
        rows = now;
        selected = Optional.empty();
        area.setRedraw(false);
        int lines = WordLines.of(now, area);
        if (now.size() < before.size() - FEW_ROWS || lines != cards.wordLines()) {
            replaceTable(lines);
        } else {
            table.deselectAll();
        }
        cards.setRows(now.size());
        area.setRedraw(true);
        table.setSelection(known.map(this::rowsOf).orElseGet(() -> rowsLike(kept)));
        // If the top of the list was visible, it stays visible, because annotations that need a look appear there.
        table.setTopIndex(top == 0 ? 0 : now.topAsIn(before, top));
        heightChanged.run();
    }

    /** Gives the words as many lines as they need at this width. */
    private void fit() {
        if (WordLines.of(rows, area) != cards.wordLines()) {
            arrange(new ListRows(rows.content()));
        }
    }

    /** @param listener runs when the list may {@linkplain #neededHeight need} another height */
    public void onHeight(Runnable listener) {
        heightChanged = listener;
    }

    /** The height at which all rows are seen. */
    public int neededHeight() {
        return rows.size() * table.getItemHeight();
    }

    private List<ListRow> selectedRows() {
        return IntStream.of(table.getSelectionIndices()).mapToObj(rows::at).flatMap(Optional::stream).toList();
    }

    private int[] rowsLike(List<ListRow> others) {
        return others.stream().map(rows::place).flatMap(Optional::stream).mapToInt(Integer::intValue).toArray();
    }

    /**
     * A table takes many rows away one by one, moving the focus from each to the next, and its rows keep their height.
     * A new one is made at once.
     */
    private void replaceTable(int wordLines) {
        Table before = table;
        cards = newTable(wordLines);
        table = cards.widget();
        listeners.forEach(each -> table.addListener(each.type(), each.listener()));
        table.setMenu(before.getMenu());
        before.setMenu(null);
        area.layout();
        if (before.isFocusControl()) {
            table.setFocus();
        }
        before.dispose();
        area.layout();
    }

    /** Redraws the cards of these annotations. */
    public void update(Set<AnnotationId> changed) {
        cards.clear(row -> rows.item(row)
                .filter(item -> item instanceof AnnotationItem annotation && changed.contains(annotation.id()))
                .isPresent());
    }

    /** Redraws all visible rows. */
    public void updateAll() {
        cards.clearAll();
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
    public void select(List<AnnotationId> ids) {
        Optional<AnnotationItem> last = ids.isEmpty() ? Optional.empty() : Optional.of(item(ids.get(ids.size() - 1)));
        if (last.flatMap(rows::foldedIn).filter(closed::remove).isPresent()) {
            show(rows.content().sections());
        }
        if (selected.filter(ids::equals).isEmpty()) {
            // A header or an item of another feature that is selected stays so.
            boolean isSelected = new HashSet<>(ids).equals(new HashSet<>(selection()));
            if (!isSelected) {
                table.setSelection(rowsOf(ids));
            }
            selected = !isSelected || table.getSelectionCount() == ids.size() ? Optional.of(ids) : Optional.empty();
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

    /** The annotation to select after these are deleted: the next one, or else the nearest before. */
    public Optional<AnnotationId> neighbour(Collection<AnnotationId> going) {
        List<ListItem> neighbours = rows.neighbours(going.stream().map(this::item).collect(Collectors.toSet()));
        return AnnotationItem.annotations(neighbours).stream().findFirst();
    }

    private int[] rowsOf(List<AnnotationId> ids) {
        return ids.stream().map(this::item).map(rows::place).flatMap(Optional::stream)
                .mapToInt(Integer::intValue).toArray();
    }
}
