package claimmark.ide.view.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A tool item to choose one value or all values. It shows the chosen value, and is disabled if there is no choice. */
final class FacetItem<T> {

    private final ToolItem item;
    private final Menu menu;
    private final String name;
    private final Function<T, String> label;
    private final Consumer<Optional<T>> listener;
    private List<T> offered = List.of();
    private Optional<T> chosen = Optional.empty();

    /**
     * @param name what is chosen, and the text while everything is
     * @param label the text of a value
     * @param listener is told what the reviewer chooses; empty for everything
     */
    FacetItem(Composite parent, String name, Function<T, String> label, Consumer<Optional<T>> listener) {
        this.name = name;
        this.label = label;
        this.listener = listener;
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.DROP_DOWN);
        menu = new Menu(bar);
        item.addListener(SWT.Selection, event -> open(bar));
        item.addDisposeListener(event -> menu.dispose());
        show(Optional.empty());
    }

    /** Offers these values. What is chosen stays so, also when it is not among them any more. */
    void offer(List<T> values) {
        if (values.equals(offered)) {
            return;
        }
        offered = List.copyOf(values);
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        add(NLS.bind(FilterMessages.anyOf, name), Optional.empty()).setSelection(true);
        new MenuItem(menu, SWT.SEPARATOR);
        values.forEach(value -> add(label.apply(value), Optional.of(value)));
        show(chosen);
    }

    /** Shows that everything is chosen. */
    void clear() {
        show(Optional.empty());
    }

    private MenuItem add(String text, Optional<T> value) {
        MenuItem entry = new MenuItem(menu, SWT.RADIO);
        entry.setText(text);
        entry.setData(value);
        entry.addListener(SWT.Selection, event -> {
            if (entry.getSelection()) {
                show(value);
                listener.accept(value);
            }
        });
        return entry;
    }

    private void show(Optional<T> value) {
        chosen = value;
        item.setEnabled(!offered.isEmpty() || value.isPresent());
        item.setText(value.map(label).orElse(name));
        item.setToolTipText(NLS.bind(FilterMessages.filterBy, name));
        for (MenuItem entry : menu.getItems()) {
            entry.setSelection(value.equals(entry.getData()));
        }
        item.getParent().requestLayout();
    }

    private void open(ToolBar bar) {
        Rectangle bounds = item.getBounds();
        Point below = bar.toDisplay(bounds.x, bounds.y + bounds.height);
        menu.setLocation(below);
        menu.setVisible(true);
    }
}
