package claimmark.ide.view.list;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import claimmark.ide.look.Accessibility;
import claimmark.ide.look.panel.Card;

/** The widget of the list. A row is only made when it comes into view, so that long lists are fluid, too. */
final class CardTable {

    private final RowSource source;
    private final Table table;
    private final RowPen pen;
    private final CardPainter cards;
    private final HeaderPainter headers;
    /** The rows that were made. The widget keeps them when they go out of view. */
    private final Set<Integer> made = new HashSet<>();

    /** Tells what the rows show. A row is a header or a card. */
    interface RowSource {

        Optional<ListRow.Header> header(int row);

        Optional<Card> card(int row);
    }

    /** @param wordLines on how many lines the words of a card are shown at most */
    CardTable(Composite parent, RowSource source, int wordLines) {
        this.source = source;
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.NO_SCROLL);
        pen = new RowPen(table, wordLines);
        cards = new CardPainter(pen);
        headers = new HeaderPainter(pen);
        TableColumn column = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = pen.height(event.gc));
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        Accessibility.name(table, ListMessages.annotations);
    }

    /** On how many lines the words of a card are shown at most. */
    int wordLines() {
        return pen.wordLines();
    }

    Table widget() {
        return table;
    }

    /** Whether a place of the widget is left of the texts, where the triangle of a header is. */
    boolean isBeforeText(TableItem row, int x) {
        return x < pen.text(row.getBounds(0));
    }

    /** Shows so many rows, all made anew. */
    void setRows(int count) {
        table.setItemCount(count);
        clearAll();
    }

    /** Makes all rows anew when they are in view. */
    void clearAll() {
        made.clear();
        table.clearAll();
    }

    /** Makes some rows anew when they are in view. */
    void clear(IntPredicate isCleared) {
        List<Integer> cleared = made.stream().filter(isCleared::test).toList();
        cleared.forEach(made::remove);
        cleared.forEach(table::clear);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) Objects.requireNonNull(event.item);
        made.add(event.index);
        source.header(event.index).ifPresent(header -> fill(item, header, header.spoken()));
        source.card(event.index).ifPresent(card -> fill(item, card, card.spoken()));
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
