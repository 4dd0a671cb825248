package claimmark.ide.look.form;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import claimmark.ide.look.Accessibility;
import claimmark.ide.look.OneLine;

/** Makes read-only texts for a form. */
public final class FormTexts {

    private FormTexts() {
    }

    /** A text that is wrapped where it is wider than the form. */
    public static Label sentence(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(OneLine.label(text));
        label.setLayoutData(FormBuilder.wide());
        return label;
    }

    /** A text in bold, in one line. */
    public static Label heading(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(OneLine.label(text));
        label.setFont(new LocalResourceManager(JFaceResources.getResources(), label)
                .create(FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD)));
        return label;
    }

    /**
     * A text of several lines that can be copied.
     *
     * @param name the name for screen readers
     */
    public static Text copyable(Composite parent, String name) {
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        Accessibility.name(text, name);
        text.setLayoutData(FormBuilder.wide());
        // Keys that move the focus work here, too, because nothing can be typed into the text.
        text.addListener(SWT.Traverse, event -> event.doit = true);
        return text;
    }
}
