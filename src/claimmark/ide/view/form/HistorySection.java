package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import claimmark.core.model.Annotation;
import claimmark.core.model.Change;
import claimmark.core.model.Review;
import claimmark.core.text.Spacing;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.Moments;
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
        List<Change> history = annotation.history();
        FormBuilder.setPresent(fold.control(), !history.isEmpty());
        fold.setTitle(NLS.bind(FormMessages.historyOf, history.size()));
        String text = text(history, subject.session().review());
        if (!text.equals(changes.getText())) {
            changes.setText(text);
        }
    }

    private static String text(List<Change> history, Review review) {
        List<String> lines = new ArrayList<>(history.stream().map(change -> line(change, review)).toList());
        Collections.reverse(lines);
        return String.join("\n", lines);
    }

    private static String line(Change change, Review review) {
        String what = NLS.bind(wording(change), new Object[] { change.field(), change.from(), change.to() });
        return NLS.bind(FormMessages.whoWhenWhat, new Object[] { review.reviewerName(change.who()),
            Moments.format(change.when()), Spacing.collapsed(what) });
    }

    private static String wording(Change change) {
        boolean same = change.from().equals(change.to());
        if (change.field().equals(Change.ANCHOR)) {
            return change.to().isEmpty() ? FormMessages.wasGivenUp
                    : same ? FormMessages.wasAttached : FormMessages.wasAccepted;
        }
        return same ? FormMessages.wasConfirmed
                : change.from().isEmpty() ? FormMessages.wasSet : FormMessages.wasChanged;
    }
}
