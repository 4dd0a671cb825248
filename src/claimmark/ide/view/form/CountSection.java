package claimmark.ide.view.form;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.model.Annotation;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.FormTexts;
import claimmark.ide.look.form.ShownAnnotation;

/** How many annotations the form is about, which all change together. */
final class CountSection implements FormSection {

    private final Label count;

    CountSection(Composite parent) {
        count = FormTexts.heading(parent, "");
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        count.setText(NLS.bind(FormMessages.severalAnnotations, subject.ids().size()));
    }
}
