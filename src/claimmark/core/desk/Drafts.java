package claimmark.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Reply;
import claimmark.core.model.Signature;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.model.Verdict;
import claimmark.core.reanchor.RatedWords;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/**
 * Turns the actions of a reviewer into steps, which can be applied and undone. Making a step changes nothing.
 * Annotations that do not exist any more are ignored.
 *
 * <pre>
 * Drafts drafts = new Drafts(live, text, author);
 * ReviewStep step = drafts.mark(AnnotationKind.CLAIM, new TextSpan(10, 24));
 * step.applyTo(live);
 * </pre>
 */
public final class Drafts {

    private final LiveReview live;
    private final String text;
    private final Author author;
    private final Signature by;

    /**
     * @param live the review with the current places of its annotations
     * @param text the article text as it is now
     * @param author the reviewer who acts
     */
    public Drafts(LiveReview live, String text, Author author) {
        this.live = live;
        this.text = text;
        this.author = author;
        by = author.sign(live.review());
    }

    /** Marks a place of the article text. */
    public ReviewStep mark(AnnotationKind kind, TextSpan place) {
        return mark(List.of(new NewMark(kind, place, draft -> draft)));
    }

    /** Marks places of the article text. */
    public ReviewStep mark(List<NewMark> marks) {
        TargetDescriber describer = new TargetDescriber(text);
        return step(marks.stream()
                .map(mark -> AnnotationEdit.add(draft(mark, describer.describe(mark.place())).build(), by)).toList());
    }

    private AnnotationDraft draft(NewMark mark, Target target) {
        return mark.filling().apply(new AnnotationDraft(new AnnotationId(author.newId()), mark.kind(), target,
                by.who(), by.when()));
    }

    /**
     * Marks a place of the article text and puts other words there, for which the annotation is resolved.
     *
     * @param readOnly the reason why the article must not be edited; empty when it may be edited
     */
    public Completion<CorrectionStep> markCorrected(NewMark mark, String words, Optional<Fault> readOnly) {
        if (readOnly.isPresent()) {
            return new Completion.Refused<>(readOnly.get());
        }
        Annotation resolved = draft(mark, describedIn(mark.place(), words)).replacing(mark.place().of(text))
                .status(Status.RESOLVED).build();
        return new Completion.Done<>(
                new CorrectionStep(mark.place(), words, step(List.of(AnnotationEdit.add(resolved, by)))));
    }

    /** Describes words in the text that has them at a place. */
    private Target describedIn(TextSpan place, String words) {
        String corrected = text.substring(0, place.start()) + words + text.substring(place.end());
        return new TargetDescriber(corrected).describe(TextSpan.ofLength(place.start(), words.length()));
    }

    /** Deletes annotations. */
    public ReviewStep delete(Collection<AnnotationId> annotations) {
        return step(recorded(annotations).stream().map(gone -> AnnotationEdit.remove(gone, by)).toList());
    }

    /** Gives the author's verdict on the current words. An empty {@code value} removes the author's verdict. */
    public ReviewStep rate(Collection<AnnotationId> annotations, RatingScale scale, Optional<RatingValue> value) {
        return change(annotations, before -> value
                .map(rating -> new AnnotationDraft(before).verdict(verdict(before, scale, rating)))
                .orElseGet(() -> new AnnotationDraft(before).withoutVerdict(by.who()))).on(List.of(scale));
    }

    /**
     * Decides between the verdicts of several reviewers, by a deciding verdict of the author. With an empty
     * {@code value}, the author's verdict stays, but does not decide any more.
     */
    public ReviewStep adjudicate(AnnotationId id, RatingScale scale, Optional<RatingValue> value) {
        return change(List.of(id), before -> {
            AnnotationDraft draft = new AnnotationDraft(before);
            Optional<Verdict> given = value.map(rating -> verdict(before, scale, rating).withAdjudicates(true));
            Optional<Verdict> decided = given.or(
                    () -> before.verdictOf(by.who()).map(own -> own.withAdjudicates(false)));
            return decided.map(draft::verdict).orElse(draft);
        }).on(List.of(scale));
    }

    /** Marks a place of the article text, with what was decided there. */
    public ReviewStep mark(TextSpan place, Assessment assessment) {
        return mark(List.of(new NewMark(assessment.kind(), place,
                draft -> assess(draft, assessment, Optional.of(place))))).on(scales(assessment));
    }

    /** Changes an annotation to what was decided at its place. */
    public ReviewStep assess(AnnotationId id, Assessment assessment) {
        return change(List.of(id), before -> assess(new AnnotationDraft(before), assessment, live.span(id)))
                .on(scales(assessment));
    }

    private static List<RatingScale> scales(Assessment assessment) {
        return assessment.verdict().map(Assessment.Given::scale).stream().toList();
    }

    private AnnotationDraft assess(AnnotationDraft draft, Assessment assessment, Optional<TextSpan> place) {
        Annotation before = draft.build();
        draft.kind(assessment.kind()).status(assessment.status())
                .evidence(append(before.evidence(), assessment.sources()));
        return assessment.verdict()
                .map(given -> draft.verdict(kept(before, verdict(before, given.scale(), given.value(), place))))
                .orElseGet(() -> draft.withoutVerdict(by.who()));
    }

    /** The verdict that was given before, with its date, where the new one says the same of the same words. */
    private Verdict kept(Annotation before, Verdict given) {
        return before.verdictOf(by.who()).filter(old -> old.isSameRating(given)
                && old.textSha256().equals(given.textSha256())).orElse(given);
    }

    private Verdict verdict(Annotation annotation, RatingScale scale, RatingValue rating) {
        return verdict(annotation, scale, rating, live.span(annotation.id()));
    }

    private Verdict verdict(Annotation annotation, RatingScale scale, RatingValue rating, Optional<TextSpan> place) {
        Optional<Verdict> previous = annotation.verdictOf(by.who());
        return new Verdict(scale.id(), rating.ratingValue(), rating.alternateName(),
                previous.map(Verdict::ratingExplanation).orElse(""), by.who(), by.when(),
                place.map(span -> RatedWords.hash(span.of(text))),
                previous.filter(Verdict::adjudicates).isPresent(),
                previous.map(Verdict::foreign).orElse(ForeignContent.NONE));
    }

    /** Adds evidence to an annotation. */
    public ReviewStep cite(AnnotationId id, Evidence evidence) {
        return change(List.of(id), citing(evidence));
    }

    /** What citing does to an annotation. */
    public static Function<Annotation, AnnotationDraft> citing(Evidence evidence) {
        return before -> new AnnotationDraft(before).evidence(append(before.evidence(), List.of(evidence)));
    }

    /** Adds a reply to the discussion of an annotation. */
    public ReviewStep answer(AnnotationId id, Reply reply) {
        return change(List.of(id), answering(reply));
    }

    /** What a reply does to an annotation. */
    public static Function<Annotation, AnnotationDraft> answering(Reply reply) {
        return before -> new AnnotationDraft(before).replies(append(before.replies(), List.of(reply)));
    }

    /** Gives an annotation other borders. Does nothing where it has these and its words did not change. */
    public ReviewStep move(AnnotationId id, TextSpan place) {
        TargetDescriber describer = new TargetDescriber(text);
        boolean isThere = live.span(id).equals(Optional.of(place)) && !isDrifted(id);
        return change(isThere ? List.of() : List.of(id),
                before -> new AnnotationDraft(before).target(describer.describe(place)));
    }

    /** Accepts the changed words at the places of the annotations. Those with unchanged words are ignored. */
    public ReviewStep accept(Collection<AnnotationId> annotations) {
        List<AnnotationId> drifted = annotations.stream().filter(this::isDrifted).toList();
        TargetDescriber describer = live.describer(drifted, text);
        return change(drifted, before -> {
            AnnotationDraft draft = new AnnotationDraft(before);
            Target target = before.target();
            return target.span().map(span -> draft.target(describer.describe(span, target))).orElse(draft);
        });
    }

    private boolean isDrifted(AnnotationId id) {
        return anchor(id).filter(Drifted.class::isInstance).isPresent();
    }

    private Optional<AnchorResult> anchor(AnnotationId id) {
        return live.anchor(id, span -> span.of(text));
    }

    /** Gives an annotation the place that the author chose, which need not be one of the candidates. */
    public ReviewStep attach(AnnotationId id, TextSpan place) {
        TargetDescriber describer = new TargetDescriber(text);
        return change(List.of(id),
                before -> new AnnotationDraft(before).target(describer.describe(place, before.target())));
    }

    /** Leaves annotations without a place. Asks the reviewer again when another program changes the article. */
    public ReviewStep keepAsOrphans(Collection<AnnotationId> annotations) {
        return change(annotations, before -> new AnnotationDraft(before).target(before.target().asOrphan()));
    }

    /** Changes annotations. Annotations that stay the same are not part of the step. */
    public ReviewStep change(Collection<AnnotationId> annotations, Function<Annotation, AnnotationDraft> change) {
        List<AnnotationEdit> edits = new ArrayList<>();
        for (Annotation before : recorded(annotations)) {
            Annotation after = change.apply(before).build(by.when());
            if (after != before) {
                edits.add(AnnotationEdit.replace(before, after, by));
            }
        }
        return step(edits);
    }

    /**
     * Applies the correction that a typo annotation proposes.
     *
     * @param readOnly the reason why the article must not be edited; empty when it may be edited
     */
    public Completion<CorrectionStep> correct(AnnotationId id, Optional<Fault> readOnly) {
        return correct(id, readOnly, typo -> typo);
    }

    /**
     * Puts other words in the place of a typo, whatever its annotation proposed before.
     *
     * @param readOnly the reason why the article must not be edited; empty when it may be edited
     */
    public Completion<CorrectionStep> correct(AnnotationId id, String words, Optional<Fault> readOnly) {
        return correct(id, readOnly, typo -> new AnnotationDraft(typo).correction(words).build());
    }

    private Completion<CorrectionStep> correct(AnnotationId id, Optional<Fault> readOnly,
            UnaryOperator<Annotation> proposing) {
        Optional<Annotation> typo = recorded(List.of(id)).stream().findFirst();
        Optional<Annotation> proposed = typo.map(proposing).filter(found -> !found.correction().isEmpty());
        Optional<TextSpan> place = live.span(id);
        if (readOnly.isPresent()) {
            return new Completion.Refused<>(readOnly.get());
        }
        if (typo.isEmpty() || proposed.isEmpty()) {
            return new Completion.Refused<>(Fault.of(FaultCode.NO_CORRECTION));
        }
        return place.map(span -> correct(typo.get(), proposed.get(), span))
                .orElseGet(() -> new Completion.Refused<>(Fault.of(FaultCode.NO_PLACE)));
    }

    private Completion<CorrectionStep> correct(Annotation before, Annotation proposed, TextSpan place) {
        String words = proposed.correction();
        Annotation after = new AnnotationDraft(proposed)
                .target(describedIn(place, words)).replacing(place.of(text))
                .status(Status.RESOLVED).build(by.when());
        return new Completion.Done<>(
                new CorrectionStep(place, words, step(List.of(AnnotationEdit.replace(before, after, by)))));
    }

    /** These at their places of now, with the words that were recorded: a step that is undone must leave these. */
    private List<Annotation> recorded(Collection<AnnotationId> ids) {
        return live.review().annotations(List.copyOf(ids)).stream().map(annotation -> annotation.withTarget(
                anchor(annotation.id()).flatMap(AnchorResult::place).map(annotation.target()::withPosition)
                        .orElseGet(annotation.target()::withoutPosition))).toList();
    }

    private ReviewStep step(List<AnnotationEdit> edits) {
        return new ReviewStep(author.in(live.review()), edits);
    }

    private static <T> List<T> append(List<T> list, List<T> last) {
        List<T> longer = new ArrayList<>(list);
        longer.addAll(last);
        return longer;
    }
}
