package claimmark.ide.look;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A message in the panel about the article as a whole: an icon, and a text that is wrapped beside it. */
public final class Banner {

    private static final int LEAST_WIDTH = 100;

    private final Composite area;
    private final Consumer<String> message;
    private String said = "";

    private Banner(Composite area, Consumer<String> message) {
        this.area = area;
        this.message = message;
    }

    /**
     * Makes a banner whose text has links to decide with, by mouse or by Tab and Enter.
     *
     * @param icon one of the {@link Icons}
     * @param chosen gets the target of a link
     */
    public static Banner withLinks(Composite parent, String icon, Consumer<String> chosen) {
        Composite area = area(parent, icon);
        Link link = new Link(area, SWT.WRAP);
        beside(link);
        link.addListener(SWT.Selection, event -> chosen.accept(event.text));
        return new Banner(area, link::setText);
    }

    /**
     * Makes a banner whose text is only read.
     *
     * @param icon one of the {@link Icons}
     */
    public static Banner withText(Composite parent, String icon) {
        Composite area = area(parent, icon);
        Label label = new Label(area, SWT.WRAP);
        beside(label);
        return new Banner(area, text -> label.setText(OneLine.label(text)));
    }

    private static Composite area(Composite parent, String icon) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(area);
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(Icons.image(icon));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        return area;
    }

    private static void beside(Control text) {
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    public Composite control() {
        return area;
    }

    /** An empty row below the text, for buttons. */
    public Composite buttonRow(int buttons) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(buttons).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(row);
        return row;
    }

    /** A button in such a row. */
    public static Button button(Composite row, String text, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Shows a text. An empty one is not shown, for then the banner is hidden. */
    public void say(String text) {
        if (!text.isEmpty() && !text.equals(said)) {
            said = text;
            message.accept(text);
        }
    }
}
