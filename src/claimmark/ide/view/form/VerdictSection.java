package claimmark.ide.view.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;
import claimmark.ide.look.Icons;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.VerdictLook;
import claimmark.ide.look.form.ChoiceField;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.FormTexts;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.form.TextField;
import claimmark.ide.session.scales.PreferredScales;

/** The verdict of the reviewer who works here: a step of its rating scale, or none, and why. */
public final class VerdictSection implements FormSection {

    private final Composite area;
    private final Composite stale;
    private final Label staleWords;
    private final Composite reasons;
    private final ChoiceField<Optional<RatingValue>> value;
    private final TextField explanation;
    private RatingScale scale = RatingScale.DEFAULT;
    private String reviewer = "";

    VerdictSection(Composite parent, FormBuilder form) {
        area = form.area(parent, 1);
        form.label(area, FormMessages.verdictLabel);
        value = form.choice(area, LookMessages.verdict, this::name,
                chosen -> form.withSubject(about -> about.annotating().rate(about.ids(), scale, chosen)));
        stale = form.area(area, 2);
        Label icon = new Label(stale, SWT.NONE);
        icon.setImage(Icons.image(Icons.CONFLICT));
        icon.setLayoutData(GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
        staleWords = FormTexts.sentence(stale, "");
        Button confirm = new Button(stale, SWT.PUSH);
        confirm.setText(FormMessages.confirm);
        confirm.setToolTipText(FormMessages.confirmTip);
        confirm.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).create());
        confirm.addListener(SWT.Selection, event -> form.withSubject(this::confirm));
        reasons = form.area(area, 1);
        explanation = form.paragraph(reasons, FormMessages.explanation, this::explained);
    }

    private AnnotationDraft explained(Annotation before, String entered) {
        AnnotationDraft draft = new AnnotationDraft(before);
        return before.verdictOf(reviewer).map(own -> draft.verdict(own.withExplanation(entered))).orElse(draft);
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        reviewer = subject.annotating().reviewer();
        Review review = subject.session().review();
        // Several that are rated on different scales have no verdict in common.
        Optional<RatingScale> one = subject.shared(PreferredScales.ofMany(reviewer, review));
        scale = one.orElse(RatingScale.DEFAULT);
        Optional<Verdict> verdict = annotation.verdictOf(reviewer);
        FormBuilder.setPresent(area, one.isPresent() && subject.annotations().stream()
                .allMatch(each -> each.kind().needsVerdict() || each.verdictOf(reviewer).isPresent()));
        Optional<String> reason = subject.shared(this::reason);
        FormBuilder.setPresent(reasons, reason.isPresent() && subject.annotations().stream()
                .allMatch(each -> each.verdictOf(reviewer).isPresent()));
        boolean isStale = !subject.isSeveral() && verdict
                .filter(own -> subject.session().places().isStale(annotation.id(), own)).isPresent();
        FormBuilder.setPresent(stale, isStale);
        if (isStale) {
            staleWords.setText(OneLine.label(verdict
                    .flatMap(own -> StaleVerdict.words(annotation, own, subject.session()))
                    .map(words -> NLS.bind(FormMessages.staleOn, words)).orElse(FormMessages.stale)));
        }
        value.offer(OfferedSteps.of(scale, given(verdict)));
        value.showShared(subject.shared(each -> given(each.verdictOf(reviewer))));
        explanation.show(reason.orElse(""));
    }

    private String reason(Annotation annotation) {
        return annotation.verdictOf(reviewer).map(Verdict::ratingExplanation).orElse("");
    }

    private Optional<RatingValue> given(Optional<Verdict> verdict) {
        return verdict.map(scale::step);
    }

    /** Gives the same verdict on the words that stand there now. */
    private void confirm(ShownAnnotation about) {
        Optional<Verdict> verdict = about.annotation()
                .flatMap(annotation -> annotation.verdictOf(about.annotating().reviewer()));
        if (verdict.isPresent()) {
            about.annotating().rate(about.id(), scale, given(verdict));
        }
    }

    private String name(Optional<RatingValue> step) {
        return step.map(given -> VerdictLook.name(scale, given)).orElse(LookMessages.unrated);
    }

    @Override
    public boolean focus(FormPlace place, String offered) {
        return place == FormPlace.EXPLANATION && explanation.control().setFocus();
    }
}
