package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import claimmark.core.model.Annotation;
import claimmark.core.model.Outcome;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;
import claimmark.ide.look.DateTimeText;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.OutcomeLook;
import claimmark.ide.look.VerdictLook;
import claimmark.ide.look.form.ChoiceField;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.FormTexts;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.session.scales.PreferredScales;

/** What the other reviewers found; and, where the verdicts differ, a choice that decides between them. */
final class OtherVerdicts implements FormSection {

    /** In pixels: an explanation stands under the word of its verdict, and apart from the next verdict. */
    private static final int INDENT = 17;
    private static final int GAP = 4;

    private final Composite area;
    private final Composite list;
    private final Composite decision;
    private final ChoiceField<Optional<RatingValue>> choice;
    private RatingScale scale = RatingScale.DEFAULT;
    private List<String> shown = List.of();

    OtherVerdicts(Composite parent, FormBuilder form) {
        area = form.area(parent, 1);
        form.label(area, FormMessages.otherVerdicts);
        list = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
        list.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        decision = form.area(area, 1);
        form.label(decision, FormMessages.adjudicate);
        choice = form.choice(decision, FormMessages.adjudicate, this::name,
                chosen -> form.withSubject(about -> about.annotating().adjudicate(about.id(), scale, chosen)));
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        Review review = subject.session().review();
        String reviewer = subject.annotating().reviewer();
        List<Verdict> others = annotation.verdicts().stream().filter(given -> !given.author().equals(reviewer))
                .toList();
        FormBuilder.setPresent(area, !others.isEmpty());
        show(others, review);
        scale = PreferredScales.of(annotation, reviewer, review);
        Optional<RatingValue> decided = annotation.verdictOf(reviewer).filter(Verdict::adjudicates).map(scale::step);
        FormBuilder.setPresent(decision, decided.isPresent() || annotation.outcome() instanceof Outcome.Split);
        choice.offer(OfferedSteps.of(scale, decided));
        choice.show(decided);
    }

    private void show(List<Verdict> others, Review review) {
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : others) {
            lines.add(line(verdict, review));
            lines.add(verdict.ratingExplanation());
        }
        if (!lines.equals(shown)) {
            shown = lines;
            for (Control old : list.getChildren()) {
                old.dispose();
            }
            for (int i = 0; i < lines.size(); i += 2) {
                indent(FormTexts.sentence(list, lines.get(i)), 0, i == 0 ? 0 : GAP);
                if (!lines.get(i + 1).isEmpty()) {
                    indent(FormTexts.sentence(list, lines.get(i + 1)), INDENT, 0);
                }
            }
        }
    }

    private static String line(Verdict verdict, Review review) {
        String found = OutcomeLook.of(verdict, review).text();
        return OneLine.join(List.of(verdict.adjudicates() ? NLS.bind(FormMessages.decides, found) : found,
                review.reviewerName(verdict.author()), DateTimeText.format(verdict.date())));
    }

    private static void indent(Label label, int fromLeft, int fromAbove) {
        if (label.getLayoutData() instanceof GridData data) {
            data.horizontalIndent = fromLeft;
            data.verticalIndent = fromAbove;
        }
    }

    private String name(Optional<RatingValue> step) {
        return step.map(given -> VerdictLook.name(scale, given)).orElse(FormMessages.notDecided);
    }
}
