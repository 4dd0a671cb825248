package claimmark.ide.view.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.form.TextField;
import claimmark.ide.session.ArticleSession;

/** What shall stand in the place of a typo, and a button that puts it there. */
final class CorrectionSection implements FormSection {

    private final Composite area;
    private final TextField correction;
    private final Button apply;

    CorrectionSection(Composite parent, FormBuilder form) {
        area = form.area(parent, 2);
        form.label(area, FormMessages.correction);
        correction = form.bareLine(area, FormMessages.correction,
                (before, entered) -> new AnnotationDraft(before).correction(entered));
        correction.control().addListener(SWT.Modify, event -> enableApply(form));
        apply = new Button(area, SWT.PUSH);
        apply.setText(FormMessages.apply);
        apply.setToolTipText(FormMessages.applyTip);
        apply.addListener(SWT.Selection, event -> form.withSubject(this::apply));
        correction.control().addListener(SWT.FocusIn, event -> form.withSubject(this::offerWords));
        correction.control().addListener(SWT.DefaultSelection, event -> form.withSubject(about -> {
            if (apply.isEnabled() && apply(about)) {
                about.article().textView().focus();
            }
        }));
    }

    /** Puts what stands in the field into the article, as one step. */
    private boolean apply(ShownAnnotation about) {
        return about.annotating().correct(about.id(), correction.entered());
    }

    /** A correction mostly differs in a letter or two. */
    private void offerWords(ShownAnnotation about) {
        about.session().places().words(about.id()).ifPresent(correction::offer);
    }

    @Override
    public boolean focus(FormPlace place, String offered) {
        return place == FormPlace.CORRECTION && correction.control().setFocus();
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        FormBuilder.setPresent(area, annotation.kind() == AnnotationKind.TYPO);
        correction.show(annotation.correction());
        enableApply(subject);
    }

    private void enableApply(FormBuilder form) {
        form.withSubject(this::enableApply);
    }

    private void enableApply(ShownAnnotation subject) {
        ArticleSession session = subject.session();
        String wanted = correction.control().getText();
        apply.setEnabled(session.files().isTextEditable() && !wanted.isEmpty()
                && session.places().words(subject.id()).map(words -> !words.equals(wanted)).orElse(false));
    }
}
