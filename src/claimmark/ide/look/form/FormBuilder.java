package claimmark.ide.look.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import claimmark.ide.look.Accessibility;
import claimmark.ide.look.LookMessages;

/** Makes the controls of the form and connects them with the annotation that the form shows. */
public final class FormBuilder {

    private static final int NARROW = 60;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 10;

    private final FormFields fields;
    private final Form form;

    /**
     * @param fields the text fields are added to it
     * @param form contains the controls
     */
    public FormBuilder(FormFields fields, Form form) {
        this.fields = fields;
        this.form = form;
    }

    /** Lays the form out again. */
    public void reflow() {
        form.reflow();
    }

    /** Runs an action on the annotation that the form shows, if there is one. */
    public void withSubject(Consumer<ShownAnnotation> action) {
        form.subject().ifPresent(action);
    }

    /** An area as wide as the form, for a section. */
    public Composite area(Composite parent, int columns) {
        return area(parent, GridLayoutFactory.fillDefaults().numColumns(columns));
    }

    /** An area as wide as the form, of two columns of the same width. */
    public Composite halves(Composite parent) {
        return area(parent, GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true));
    }

    private static Composite area(Composite parent, GridLayoutFactory layout) {
        Composite area = new Composite(parent, SWT.NONE);
        layout.spacing(6, 3).applyTo(area);
        area.setLayoutData(wide(1));
        return area;
    }

    /** A label as wide as the area. */
    public Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setLayoutData(GridDataFactory.fillDefaults().span(columns(parent), 1).create());
        return label;
    }

    /** A label, and a field of one line below it. */
    public TextField line(Composite parent, String label, FieldChange change) {
        label(parent, label);
        return connect(new Text(parent, SWT.SINGLE | SWT.BORDER), columns(parent), label, change);
    }

    /** A field of one line, without a label. */
    public TextField bareLine(Composite parent, String name, FieldChange change) {
        return connect(new Text(parent, SWT.SINGLE | SWT.BORDER), 1, name, change);
    }

    /** A label, and a field below it that grows with its text. */
    public TextField paragraph(Composite parent, String label, FieldChange change) {
        label(parent, label);
        Text text = new Text(FieldFrame.in(parent, columns(parent)), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        TextField field = connect(text, 1, label, change);
        WheelScrolling.install(text, () -> naturalHeight(text) > text.getSize().y);
        text.addListener(SWT.Modify, event -> grow(text));
        text.addListener(SWT.Resize, event -> grow(text));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return field;
    }

    /** A list of values to choose from. */
    public <T> ChoiceField<T> choice(Composite parent, String name, Function<T, String> label, Consumer<T> chosen) {
        ChoiceField<T> field = new ChoiceField<>(parent, name, label, chosen);
        field.control().setLayoutData(wide(1));
        return field;
    }

    private TextField connect(Text text, int columns, String name, FieldChange change) {
        String plain = name.replace("&", "");
        Accessibility.name(text, plain);
        text.setLayoutData(wide(columns));
        String undo = NLS.bind(LookMessages.changeField, plain);
        TextField field = new TextField(text, entered -> {
            withSubject(about -> about.change(undo, before -> change.apply(before, entered)));
            form.refresh();
        }, form::pendingChanged);
        fields.add(field, entered -> form.subject()
                .map(about -> new PendingChange(about, before -> change.apply(before, entered))));
        return field;
    }

    /** Something was typed into a field that is not made here. */
    void typed() {
        form.pendingChanged();
    }

    /**
     * Keeps for a crash what is typed into a field that is not made here.
     *
     * @param changes what entering it would do now
     */
    void keep(Control field, Supplier<List<PendingChange>> changes) {
        fields.keep(field, changes);
    }

    private void grow(Text text) {
        int lines = text.getLineHeight();
        int chrome = text.computeTrim(0, 0, 0, 0).height + 4;
        int height = Math.min(Math.max(naturalHeight(text), FEWEST_LINES * lines + chrome),
                MOST_LINES * lines + chrome);
        if (text.getLayoutData() instanceof GridData data && data.heightHint != height) {
            data.heightHint = height;
            form.reflow();
        }
    }

    /** The height at which the whole text is visible. */
    private static int naturalHeight(Text text) {
        return text.computeSize(Math.max(NARROW, text.getClientArea().width), SWT.DEFAULT).y;
    }

    /** Shows or hides a control, and closes the gap. */
    public static void setPresent(Control control, boolean present) {
        control.setVisible(present);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !present;
        }
    }

    /** As wide as the form, in one column. */
    public static GridData wide() {
        return wide(1);
    }

    private static GridData wide(int columns) {
        return GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(NARROW, SWT.DEFAULT).create();
    }

    private static int columns(Composite parent) {
        return parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1;
    }
}
