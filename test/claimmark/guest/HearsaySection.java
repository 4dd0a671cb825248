package claimmark.guest;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.model.Annotation;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;

/** Tells in the form of an annotation that its words are hearsay. */
final class HearsaySection implements FormSection {

    static final String NOTE = "These words are hearsay.";

    private final Label label;

    HearsaySection(Composite parent, FormBuilder form) {
        label = form.label(parent, NOTE);
        FormBuilder.setPresent(label, false);
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        boolean isHearsay = subject.session().places().words(annotation.id()).map(Hearsay::in)
                .filter(found -> !found.isEmpty()).isPresent();
        FormBuilder.setPresent(label, isHearsay);
    }
}
