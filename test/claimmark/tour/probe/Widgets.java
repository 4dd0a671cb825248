package claimmark.tour.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds what is visible by the words that a person would know it by. All places are in display coordinates. */
final class Widgets {

    /** A visible thing and what it is called: its text, its tool tip, its hint. */
    private record Named(String name, Rectangle place) {
    }

    private final Display display;

    Widgets(Display display) {
        this.display = display;
    }

    /** Where these words begin and end in an article: the middle of their lines; only when they are in sight. */
    Optional<String> words(String words) {
        return controls().filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .flatMap(text -> words(text, words).stream()).findFirst();
    }

    /** Whether a reader of the article has to scroll up to see these words. */
    boolean areAbove(String words) {
        return controls().filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .filter(text -> text.getText().contains(words)).findFirst()
                .filter(text -> text.getLocationAtOffset(text.getText().indexOf(words)).y < 0).isPresent();
    }

    private static Optional<String> words(StyledText text, String words) {
        int start = text.getText().indexOf(words);
        if (start < 0) {
            return Optional.empty();
        }
        int end = start + words.length() - 1;
        Rectangle first = text.getTextBounds(start, start);
        Rectangle last = text.getTextBounds(end, end);
        if (first.y < 0 || last.y + last.height > text.getClientArea().height) {
            return Optional.empty();
        }
        Point from = text.toDisplay(first.x, first.y + first.height / 2);
        Point to = text.toDisplay(last.x + last.width, last.y + last.height / 2);
        return Optional.of(from.x + "\t" + from.y + "\t" + to.x + "\t" + to.y);
    }

    /** The largest text in sight: the article. */
    Optional<Rectangle> article() {
        return controls().filter(StyledText.class::isInstance).map(Widgets::bounds)
                .max(Comparator.comparingInt(place -> place.width * place.height));
    }

    /** Whether whatever scrolls controls is scrolled to its top. */
    boolean areAtTop() {
        return controls().filter(ScrolledComposite.class::isInstance)
                .allMatch(control -> ((ScrolledComposite) control).getOrigin().y == 0);
    }

    /** What the largest text in sight says. */
    Optional<String> text() {
        return largest().map(StyledText::getText);
    }

    /** What is selected in the largest text in sight, whatever has the focus. */
    Optional<String> swept() {
        return largest().map(StyledText::getSelectionText);
    }

    private Optional<StyledText> largest() {
        return controls().filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .max(Comparator.comparingInt(text -> text.getSize().x * text.getSize().y));
    }

    /** The message in the status line, which is the first label of it. */
    Optional<String> status() {
        return controls().filter(control -> control.getClass().getSimpleName().equals("StatusLine"))
                .flatMap(line -> Arrays.stream(((Composite) line).getChildren())).filter(CLabel.class::isInstance)
                .findFirst().map(Widgets::text).filter(text -> !text.isBlank());
    }

    /** How many rows the first visible list has, without the closed section of suggestions. */
    Optional<Integer> rows() {
        return controls().filter(Table.class::isInstance).map(control -> rows((Table) control)).findFirst();
    }

    private static int rows(Table table) {
        return (int) Arrays.stream(table.getItems()).filter(item -> !item.getText().startsWith("Suggestions")).count();
    }

    /** The first visible thing called so, or whose name begins so. */
    Optional<Rectangle> labelled(String name) {
        List<Named> all = named().toList();
        return all.stream().filter(thing -> thing.name().equals(name))
                .findFirst().or(() -> all.stream().filter(thing -> thing.name().startsWith(name)).findFirst())
                .map(Named::place);
    }

    /** Whether this menu of the active window's menu bar is open. */
    boolean hasOpenMenu(String name) {
        return Stream.ofNullable(display.getActiveShell()).map(Shell::getMenuBar).filter(Objects::nonNull)
                .flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> plain(item.getText()).equals(name))
                .map(MenuItem::getMenu).anyMatch(menu -> menu != null && menu.isVisible());
    }

    String names() {
        return named().map(Named::name).filter(name -> !name.isBlank()).distinct().collect(Collectors.joining(" | "));
    }

    /** The control that follows the label with this text, or that shows the text as its hint. */
    Optional<Control> field(String label) {
        List<Control> all = controls().toList();
        Optional<Control> hinted = all.stream()
                .filter(control -> control instanceof Text text && text.getMessage().equals(label)).findFirst();
        return hinted.or(() -> {
            int at = 0;
            while (at < all.size() && !plain(text(all.get(at))).replaceAll(":$", "").equals(label)) {
                at++;
            }
            return all.stream().skip(at + 1L).filter(Widgets::takesInput).findFirst();
        });
    }

    static String text(Control control) {
        if (control instanceof Text text) {
            return text.getText();
        } else if (control instanceof StyledText text) {
            return text.getText();
        } else if (control instanceof Combo combo) {
            return combo.getText();
        } else if (control instanceof CCombo combo) {
            return combo.getText();
        } else if (control instanceof Label label) {
            return label.getText();
        } else if (control instanceof CLabel label) {
            return label.getText();
        } else if (control instanceof Link link) {
            return link.getText().replaceAll("<[^>]*>", "");
        }
        return control instanceof Button button ? button.getText() : "";
    }

    static Rectangle bounds(Control control) {
        return onDisplay(control, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
    }

    private static boolean takesInput(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo
                || control instanceof CCombo || control instanceof Button;
    }

    private Stream<Named> named() {
        return controls().flatMap(control -> Stream.concat(self(control), items(control)));
    }

    private static Stream<Named> self(Control control) {
        List<String> names = new ArrayList<>(List.of(plain(text(control))));
        if (control.getToolTipText() != null) {
            names.add(control.getToolTipText());
        }
        if (control instanceof Text text) {
            names.add(text.getMessage());
        }
        return names.stream().map(name -> new Named(name, bounds(control)));
    }

    private static Stream<Named> items(Control control) {
        if (control instanceof Table table) {
            return Arrays.stream(table.getItems()).flatMap(item -> rows(table, item));
        } else if (control instanceof Tree tree) {
            return Arrays.stream(tree.getItems()).flatMap(item -> rows(tree, item));
        } else if (control instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems()).flatMap(item -> tools(bar, item));
        } else if (control instanceof CTabFolder folder) {
            return Arrays.stream(folder.getItems()).map(item -> tab(folder, item));
        }
        return Stream.empty();
    }

    private static Stream<Named> rows(Table table, TableItem item) {
        return Stream.iterate(0, column -> column < Math.max(1, table.getColumnCount()), column -> column + 1)
                .map(column -> new Named(item.getText(column), onDisplay(table, item.getBounds(column))));
    }

    private static Stream<Named> rows(Tree tree, TreeItem item) {
        Stream<Named> own = Stream
                .iterate(0, column -> column < Math.max(1, tree.getColumnCount()), column -> column + 1)
                .map(column -> new Named(item.getText(column), onDisplay(tree, item.getBounds(column))));
        Stream<TreeItem> children = item.getExpanded() ? Arrays.stream(item.getItems()) : Stream.empty();
        return Stream.concat(own, children.flatMap(child -> rows(tree, child)));
    }

    private static Stream<Named> tools(ToolBar bar, ToolItem item) {
        return Stream.of(item.getText(), item.getToolTipText()).filter(name -> name != null)
                .map(name -> new Named(plain(name), onDisplay(bar, item.getBounds())));
    }

    private static Named tab(CTabFolder folder, CTabItem item) {
        return new Named(item.getText(), onDisplay(folder, item.getBounds()));
    }

    /** A label that shows a picture only may have no text. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("&", "");
    }

    private static Rectangle onDisplay(Control control, Rectangle place) {
        Point corner = control.toDisplay(place.x, place.y);
        return new Rectangle(corner.x, corner.y, place.width, place.height);
    }

    /** Every visible control, those of the active window first, in the order that a person reads them. */
    private Stream<Control> controls() {
        Shell active = display.getActiveShell();
        Stream<Shell> others = Arrays.stream(display.getShells()).filter(shell -> shell != active && shell.isVisible());
        return Stream.concat(Stream.ofNullable(active), others).flatMap(Widgets::visible);
    }

    private static Stream<Control> visible(Control control) {
        if (!control.isVisible()) {
            return Stream.empty();
        }
        Stream<Control> children = control instanceof Composite parent
                ? Arrays.stream(parent.getChildren()).flatMap(Widgets::visible) : Stream.empty();
        return Stream.concat(Stream.of(control), children);
    }
}
