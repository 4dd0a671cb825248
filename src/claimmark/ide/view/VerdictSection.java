package claimmark.ide.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.ForeignContent;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;
import claimmark.ide.look.VerdictLook;

/** The verdict: a step of its rating scale, or none, and why. */
final class VerdictSection implements FormSection {

    private final Composite area;
    private final Composite reasons;
    private final ChoiceField<Optional<RatingValue>> value;
    private final TextField explanation;
    private RatingScale scale = RatingScale.DEFAULT;

    VerdictSection(Composite parent, FormBuilder form) {
        area = form.area(parent, 1);
        form.label(area, ViewMessages.verdictLabel);
        value = form.choice(area, ViewMessages.verdict, this::name,
                chosen -> form.withSubject(about -> about.annotating().rate(about.id(), scale, chosen)));
        reasons = form.area(area, 1);
        explanation = form.paragraph(reasons, ViewMessages.explanation, (before, entered) -> new AnnotationDraft(before)
                .verdict(before.verdict().map(verdict -> verdict.withExplanation(entered))));
    }

    @Override
    public void show(Subject subject, Annotation annotation) {
        Optional<Verdict> verdict = annotation.verdict();
        FormBuilder.setPresent(area, annotation.kind().needsVerdict() || verdict.isPresent());
        FormBuilder.setPresent(reasons, verdict.isPresent());
        scale = scaleOf(verdict, subject.session().review());
        Optional<RatingValue> given = verdict.map(found -> scale.value(found.ratingValue())
                .orElseGet(() -> offScale(found.ratingValue(), found.alternateName())));
        value.offer(steps(given));
        value.show(given);
        explanation.show(verdict.map(Verdict::ratingExplanation).orElse(""));
    }

    /** The scale of the verdict; without one, the first of the review. */
    static RatingScale scaleOf(Optional<Verdict> verdict, Review review) {
        return verdict.map(Verdict::scale).flatMap(review::ratingScale)
                .or(() -> review.ratingScales().stream().findFirst()).orElse(RatingScale.DEFAULT);
    }

    /** A step's symbol and word. */
    static String name(RatingScale scale, RatingValue step) {
        return VerdictLook.of(step.ratingValue(), scale).symbol() + "  " + step.alternateName();
    }

    private String name(Optional<RatingValue> step) {
        return step.map(given -> name(scale, given)).orElse(ViewMessages.unrated);
    }

    private List<Optional<RatingValue>> steps(Optional<RatingValue> given) {
        List<Optional<RatingValue>> steps = new ArrayList<>();
        steps.add(Optional.empty());
        scale.values().forEach(step -> steps.add(Optional.of(step)));
        if (!steps.contains(given)) {
            steps.add(given);
        }
        return steps;
    }

    private static RatingValue offScale(BigDecimal number, String word) {
        return new RatingValue(number, word, ForeignContent.NONE);
    }
}
