package claimmark.ide.look.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import claimmark.ide.look.Accessibility;

/** A drop-down list of values. */
public final class ChoiceField<T> {

    private final Combo combo;
    private final Function<T, String> label;
    private List<T> values = List.of();

    /**
     * @param name what is chosen, for screen readers and as tool tip
     * @param label the text of a value
     * @param chosen gets the value that the reviewer chose
     */
    public ChoiceField(Composite parent, String name, Function<T, String> label, Consumer<T> chosen) {
        this.label = label;
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(name);
        Accessibility.name(combo, name);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < values.size()) {
                chosen.accept(values.get(index));
            }
        });
        // Scrolling the form must not change the value of a list under the pointer.
        WheelScrolling.install(combo, () -> false);
    }

    public Combo control() {
        return combo;
    }

    /** Offers these values. */
    public void offer(List<T> offered) {
        if (!offered.equals(values)) {
            values = List.copyOf(offered);
            combo.setItems(values.stream().map(label).toArray(String[]::new));
            combo.setVisibleItemCount(values.size());
        }
    }

    /** Selects the value that all annotations share; selects nothing when they share none. */
    public void showShared(Optional<T> value) {
        value.ifPresentOrElse(this::show, combo::deselectAll);
    }

    /** Selects {@code value}; selects nothing when it is not offered. */
    public void show(T value) {
        int index = values.indexOf(value);
        if (index < 0) {
            combo.deselectAll();
        } else if (index != combo.getSelectionIndex()) {
            combo.select(index);
        }
    }
}
