package claimmark.ide.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import claimmark.core.model.AnnotationId;
import claimmark.ide.session.ArticleSession;

/** The annotations as a list of cards. Cards are made when they come into view, so that any number is fluid. */
final class AnnotationList {

    private final Table table;
    private final CardPainter painter;
    private @Nullable ArticleSession session;
    private List<AnnotationId> shown = List.of();
    private Map<AnnotationId, Integer> rows = Map.of();

    AnnotationList(Composite parent) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.NO_SCROLL);
        painter = new CardPainter(table);
        TableColumn column = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = painter.height(event.gc));
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        Accessibility.name(table, ViewMessages.annotations);
    }

    Table control() {
        return table;
    }

    /** @param listener is told when the reviewer selects others; not when {@link #select} does */
    void onSelection(Consumer<List<AnnotationId>> listener) {
        table.addListener(SWT.Selection, event -> listener.accept(selection()));
    }

    /** @param action is run when the reviewer presses Enter or clicks twice */
    void onOpen(Runnable action) {
        table.addListener(SWT.DefaultSelection, event -> action.run());
    }

    /** Shows these annotations. Selection and scroll position stay with their annotations. */
    void show(@Nullable ArticleSession ofSession, List<AnnotationId> annotations) {
        boolean same = session == ofSession && shown.equals(annotations);
        if (!same) {
            List<AnnotationId> selected = session == ofSession ? selection() : List.of();
            Optional<AnnotationId> top = session == ofSession ? at(table.getTopIndex()) : Optional.empty();
            session = ofSession;
            replaceRows(annotations);
            restore(selected, top);
        }
    }

    private void replaceRows(List<AnnotationId> annotations) {
        shown = List.copyOf(annotations);
        rows = new HashMap<>();
        for (int row = 0; row < shown.size(); row++) {
            rows.put(shown.get(row), row);
        }
        table.setRedraw(false);
        table.deselectAll();
        table.setItemCount(shown.size());
        table.clearAll();
        table.setRedraw(true);
    }

    private void restore(List<AnnotationId> selected, Optional<AnnotationId> top) {
        table.setSelection(rowsOf(selected));
        top.map(rows::get).ifPresent(table::setTopIndex);
    }

    /** Draws the cards of these annotations anew. */
    void update(Set<AnnotationId> changed) {
        changed.stream().map(rows::get).filter(Objects::nonNull).forEach(table::clear);
    }

    /** Draws all cards anew that are in view. */
    void updateAll() {
        table.clearAll();
    }

    /** Selects these annotations and brings the last of them into view; those not shown are passed over. */
    void select(List<AnnotationId> annotations) {
        if (!new HashSet<>(annotations).equals(new HashSet<>(selection()))) {
            table.setSelection(rowsOf(annotations));
        }
        if (!annotations.isEmpty()) {
            Integer row = rows.get(annotations.get(annotations.size() - 1));
            if (row != null) {
                reveal(row);
            }
        }
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

    List<AnnotationId> selection() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(this::at).flatMap(Optional::stream).toList();
    }

    /** The annotation that is to be selected when these go: the one after them, or else the one before. */
    Optional<AnnotationId> neighbour(Collection<AnnotationId> going) {
        List<Integer> places = new ArrayList<>(going.stream().map(rows::get).filter(Objects::nonNull).sorted().toList());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Optional<AnnotationId> after = at(places.get(places.size() - 1) + 1);
        return after.or(() -> at(places.get(0) - 1));
    }

    private Optional<AnnotationId> at(int row) {
        return row >= 0 && row < shown.size() ? Optional.of(shown.get(row)) : Optional.empty();
    }

    private int[] rowsOf(List<AnnotationId> annotations) {
        return annotations.stream().map(rows::get).filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) Objects.requireNonNull(event.item);
        card(event.index).ifPresent(card -> {
            item.setData(card);
            item.setText(card.spoken());
        });
    }

    private Optional<Card> card(int row) {
        ArticleSession current = session;
        return current == null ? Optional.empty()
                : at(row).flatMap(current.review()::annotation).map(annotation -> Card.of(annotation, current));
    }

    private void paint(Event event) {
        TableItem item = (TableItem) Objects.requireNonNull(event.item);
        if (item.getData() instanceof Card card) {
            Rectangle row = new Rectangle(0, item.getBounds(0).y, table.getClientArea().width,
                    painter.height(event.gc));
            painter.paint(event.gc, row, card, (event.detail & SWT.SELECTED) != 0);
        }
    }
}
