package claimmark.ide.view.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import claimmark.core.model.Annotation;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ExpandablePart;
import claimmark.ide.look.form.Subject;

/** Who changed what and when, the last change first. */
final class HistorySection implements FormSection {

    private final ExpandablePart fold;
    private final Text changes;

    HistorySection(Composite parent, FormBuilder form) {
        fold = new ExpandablePart(parent, form, FormMessages.history);
        changes = new Text(fold.content(), SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        Accessibility.name(changes, FormMessages.history);
        changes.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).create());
        changes.addListener(SWT.Traverse, event -> event.doit = true);
    }

    @Override
    public void show(Subject subject, Annotation annotation) {
        LedgerLines history = LedgerLines.of(annotation.id(), subject.session());
        FormBuilder.setPresent(fold.control(), history.size() > 0);
        fold.setTitle(NLS.bind(FormMessages.historyOf, history.size()));
        String text = history.text();
        if (!text.equals(changes.getText())) {
            changes.setText(text);
        }
    }
}
