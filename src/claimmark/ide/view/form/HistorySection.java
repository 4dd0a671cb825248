package claimmark.ide.view.form;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import claimmark.core.model.Annotation;
import claimmark.ide.look.form.ExpandablePart;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.FormTexts;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.view.history.HistoryLines;
import claimmark.ide.view.history.HistoryVerification;

/** Who changed what and when, the last change first; what is not saved yet above all. */
final class HistorySection implements FormSection {

    private final ExpandablePart fold;
    private final Text changes;
    private final HistoryVerification verification;

    HistorySection(Composite parent, FormBuilder form) {
        fold = new ExpandablePart(parent, form, FormMessages.history);
        changes = FormTexts.copyable(fold.content(), FormMessages.history);
        verification = new HistoryVerification(fold.content(), form::reflow);
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        verification.show(subject.session());
        List<String> lines = HistoryLines.of(subject.session().sealing(), annotation.id());
        FormBuilder.setPresent(fold.control(), !lines.isEmpty());
        fold.setTitle(NLS.bind(FormMessages.historyOf, lines.size()));
        String text = String.join("\n", lines);
        if (!text.equals(changes.getText())) {
            changes.setText(text);
        }
    }
}
