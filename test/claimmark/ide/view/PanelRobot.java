package claimmark.ide.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;

import claimmark.ide.Ui;
import claimmark.ide.look.PluginIds;
import claimmark.ide.view.filter.FilterMessages;

/** What a person sees in the panel and does there. Controls are found by what stands on them. */
public final class PanelRobot {

    private final IViewPart view;

    private PanelRobot(IViewPart view) {
        this.view = view;
    }

    public static PanelRobot open() {
        return new PanelRobot(Ui.call(() -> Ui.page().showView(PluginIds.ANNOTATIONS_VIEW)));
    }

    public IViewPart view() {
        return view;
    }

    /** What the cards say, from top to bottom. */
    public List<String> cards() {
        return Ui.call(() -> Arrays.stream(list().getItems()).map(TableItem::getText).toList());
    }

    List<Integer> selectedCards() {
        return Ui.call(() -> Arrays.stream(list().getSelectionIndices()).sorted().boxed().toList());
    }

    void awaitCards(int count) {
        Ui.await("the list has " + count + " cards", () -> list().getItemCount() == count);
    }

    /** Selects cards as the pointer or the arrow keys do. */
    public void selectCards(int... rows) {
        Ui.run(() -> {
            list().setSelection(rows);
            notify(list(), SWT.Selection);
        });
    }

    void focusList() {
        Ui.run(() -> {
            Ui.page().activate(view);
            list().setFocus();
        });
    }

    Table list() {
        return all(Table.class).get(0);
    }

    /** What the field with this label or message says. */
    public String fieldText(String name) {
        return Ui.call(() -> field(name).getText());
    }

    public boolean hasField(String name) {
        return Ui.call(() -> findField(name).isPresent());
    }

    /** Puts the caret into the field with this label or message, and types at the caret. */
    public void type(String name, String text) {
        Ui.run(() -> {
            Ui.page().activate(view);
            Text field = field(name);
            field.forceFocus();
            for (char letter : text.toCharArray()) {
                field.insert(String.valueOf(letter));
            }
        });
    }

    /** Moves the focus to the filter box, as when the reviewer clicks there. */
    public void leaveField() {
        Ui.run(() -> field(FilterMessages.filterAnnotations).forceFocus());
    }

    public void pressEnter(String name) {
        Ui.run(() -> notify(field(name), SWT.DefaultSelection));
    }

    public void choose(String name, String value) {
        Ui.run(() -> {
            Combo combo = combo(name);
            int index = combo.indexOf(value);
            if (index < 0) {
                throw new AssertionError(value + " is none of " + List.of(combo.getItems()));
            }
            combo.select(index);
            notify(combo, SWT.Selection);
        });
    }

    public String chosen(String name) {
        return Ui.call(() -> combo(name).getText());
    }

    public Text field(String name) {
        return findField(name).orElseThrow(() -> new AssertionError("No field " + name));
    }

    private Optional<Text> findField(String name) {
        return all(Text.class).stream().filter(text -> name.equals(text.getMessage()) || name.equals(labelOf(text)))
                .findFirst();
    }

    private Combo combo(String name) {
        return one(Combo.class, combo -> name.equals(combo.getToolTipText()));
    }

    /** The visible text of a label or link that contains {@code part}. */
    public boolean says(String part) {
        return Ui.call(() -> all(Label.class).stream().anyMatch(label -> label.getText().contains(part))
                || all(Link.class).stream().anyMatch(link -> link.getText().contains(part)));
    }

    /** Clicks the link with this text. */
    void click(String part, String link) {
        Ui.run(() -> {
            Event event = new Event();
            event.text = link;
            one(Link.class, shown -> shown.getText().contains(part)).notifyListeners(SWT.Selection, event);
        });
    }

    public <T extends Control> T one(Class<T> type, Predicate<T> condition) {
        return all(type).stream().filter(condition).findFirst()
                .orElseThrow(() -> new AssertionError("No such " + type.getSimpleName()));
    }

    /** The visible controls of this type, in the order of their making. */
    public <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(Objects.requireNonNull(((AnnotationsView) view).control()), type, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control) && control.isVisible()) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    private static String labelOf(Text text) {
        // A field of several lines has a frame of its own.
        Control field = text.getParent().getChildren().length == 1 ? text.getParent() : text;
        Control[] siblings = field.getParent().getChildren();
        int place = Arrays.asList(siblings).indexOf(field);
        return place > 0 && siblings[place - 1] instanceof Label label ? label.getText() : "";
    }

    public static void notify(Widget widget, int event) {
        widget.notifyListeners(event, new Event());
    }
}
