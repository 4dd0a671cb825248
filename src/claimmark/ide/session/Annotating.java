package claimmark.ide.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Reply;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.model.Verdict;
import claimmark.core.reanchor.RatedWords;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.session.history.Correction;

/** What a reviewer does to annotations. Every call is one step of the article's history, which Undo takes back. */
public final class Annotating {

    private final ArticleSession session;
    private final Authorship authorship;

    Annotating(ArticleSession session, Authorship authorship) {
        this.session = session;
        this.authorship = authorship;
    }

    /** Marks {@code span} of the article text. */
    public Annotation mark(AnnotationKind kind, TextSpan span) {
        TextSpan place = session.settle(span);
        Annotation made = Annotation.create(new AnnotationId(authorship.newId()), kind, describe(place), signature(),
                authorship.now());
        session.steps().execute(label(kind), List.of(AnnotationEdit.add(made, sign())), this::sign);
        return made;
    }

    private static String label(AnnotationKind kind) {
        return switch (kind) {
            case CLAIM -> SessionMessages.markClaimOperation;
            case QUOTATION -> SessionMessages.markQuotationOperation;
            case STATISTIC -> SessionMessages.markStatisticOperation;
            case TYPO -> SessionMessages.markTypoOperation;
            case QUESTION -> SessionMessages.markQuestionOperation;
            case NOTE -> SessionMessages.markNoteOperation;
        };
    }

    /** Deletes annotations; those already gone are passed over. */
    public void delete(Collection<AnnotationId> annotations) {
        session.settle();
        Signature by = sign();
        session.steps().execute(SessionMessages.deleteOperation, session.places().current(annotations).stream()
                .map(annotation -> AnnotationEdit.remove(annotation, by)).toList(), this::sign);
    }

    /** Gives an annotation other borders. */
    public void moveTo(AnnotationId id, TextSpan span) {
        TextSpan place = session.settle(span);
        change(id, SessionMessages.moveOperation, draft -> draft.target(describe(place)));
    }

    /** Gives the reviewer's verdict on the words as they are now; without a {@code value} it is taken back. */
    public void rate(AnnotationId id, RatingScale scale, Optional<RatingValue> value) {
        rate(List.of(id), scale, value);
    }

    /** Gives several annotations the same verdict, in one step. */
    public void rate(Collection<AnnotationId> annotations, RatingScale scale, Optional<RatingValue> value) {
        String reviewer = signature();
        change(annotations, SessionMessages.verdictOperation, before -> value
                .map(step -> new AnnotationDraft(before).verdict(verdict(before, scale, step, reviewer)))
                .orElseGet(() -> new AnnotationDraft(before).withoutVerdict(reviewer)));
    }

    /**
     * Decides between the verdicts that reviewers gave, by a verdict of the one who works here; without a {@code value}
     * that verdict stays, but is one among the others again.
     */
    public void adjudicate(AnnotationId id, RatingScale scale, Optional<RatingValue> value) {
        String reviewer = signature();
        change(List.of(id), SessionMessages.adjudicateOperation, before -> {
            AnnotationDraft draft = new AnnotationDraft(before);
            return value.map(step -> verdict(before, scale, step, reviewer).withAdjudicates(true))
                    .or(() -> before.verdictOf(reviewer).map(own -> own.withAdjudicates(false)))
                    .map(draft::verdict).orElse(draft);
        });
    }

    /** Who can be asked to work on an annotation: all reviewers of the review and the one who works here. */
    public List<Reviewer> reviewers() {
        Reviewer here = authorship.reviewer(session.review());
        List<Reviewer> known = session.review().reviewers();
        return known.contains(here) ? known : append(known, here);
    }

    private Verdict verdict(Annotation annotation, RatingScale scale, RatingValue step, String reviewer) {
        Optional<Verdict> previous = annotation.verdictOf(reviewer);
        return new Verdict(scale.id(), step.ratingValue(), step.alternateName(),
                previous.map(Verdict::ratingExplanation).orElse(""), reviewer, authorship.now(),
                session.places().words(annotation.id()).map(RatedWords::hash),
                previous.filter(Verdict::adjudicates).isPresent(),
                previous.map(Verdict::foreign).orElse(ForeignContent.NONE));
    }

    /** The id of the reviewer who works here; one who has signed nothing yet has an id already. */
    public String reviewer() {
        return authorship.reviewer(session.review()).id();
    }

    /** Cites a source for an annotation. */
    public Evidence cite(AnnotationId id, String url, Stance stance) {
        Evidence evidence = Evidence.at(authorship.newId(), url, stance, authorship.today());
        change(List.of(id), SessionMessages.evidenceOperation, before -> new AnnotationDraft(before)
                .evidence(append(before.evidence(), evidence)));
        return evidence;
    }

    /** Whether the annotation proposes other words than stand at its place, in a text that may be edited. */
    public boolean canCorrect(AnnotationId id) {
        Optional<String> proposed = session.review().annotation(id).map(Annotation::correction)
                .filter(words -> !words.isEmpty());
        return proposed.isPresent() && session.isTextEditable()
                && session.places().words(id).filter(words -> !words.equals(proposed.get())).isPresent();
    }

    /**
     * Puts the correction of a typo into the article and resolves the annotation, in one step of the history.
     *
     * @return whether there was a correction and a place for it, in a text that may be edited and can hold it
     */
    public boolean applyCorrection(AnnotationId id) {
        return applyCorrections(List.of(id));
    }

    /**
     * Puts the corrections of several typos into the article, one after the other in the order given, and resolves
     * those annotations, all in one step of the history. What cannot be corrected is passed over.
     *
     * @return whether anything was corrected
     */
    public boolean applyCorrections(Collection<AnnotationId> typos) {
        session.settle();
        Deque<AnnotationId> waiting = new ArrayDeque<>(typos);
        Optional<Correction> first = Optional.empty();
        while (first.isEmpty() && !waiting.isEmpty()) {
            first = correction(waiting.remove());
        }
        // Where a later one belongs is known only when the earlier ones are in the text.
        List<Supplier<Optional<Correction>>> others = waiting.stream()
                .<Supplier<Optional<Correction>>>map(id -> () -> correction(id)).toList();
        first.ifPresent(begun -> session.steps().correct(SessionMessages.correctOperation, begun, others,
                this::sign));
        return first.isPresent();
    }

    private Optional<Correction> correction(AnnotationId id) {
        Optional<Annotation> typo = session.places().current(id)
                .filter(annotation -> !annotation.correction().isEmpty());
        Optional<TextSpan> place = session.places().span(id);
        if (typo.isEmpty() || place.isEmpty() || !session.isTextEditable()) {
            return Optional.empty();
        }
        String words = typo.get().correction();
        return session.replacing(place.get(), words).map(change -> new Correction(change,
                AnnotationEdit.replace(typo.get(), corrected(typo.get(), place.get(), words), sign())));
    }

    private Annotation corrected(Annotation typo, TextSpan place, String words) {
        String text = session.articleCharacters();
        String changed = text.substring(0, place.start()) + words + text.substring(place.end());
        TextSpan corrected = TextSpan.ofLength(place.start(), words.length());
        return new AnnotationDraft(typo).target(new TargetDescriber(changed).describe(corrected))
                .status(Status.RESOLVED).build(signature(), authorship.now());
    }

    /** Answers in the discussion of an annotation. */
    public Reply reply(AnnotationId id, String text) {
        Reply reply = new Reply(authorship.newId(), signature(), authorship.now(), text, ForeignContent.NONE);
        change(List.of(id), SessionMessages.replyOperation, before -> new AnnotationDraft(before)
                .replies(append(before.replies(), reply)));
        return reply;
    }

    /**
     * Changes what is said of an annotation, and enters the change in its history.
     *
     * @param label what Undo calls it
     */
    public void change(AnnotationId id, String label, UnaryOperator<AnnotationDraft> change) {
        change(List.of(id), label, before -> change.apply(new AnnotationDraft(before)));
    }

    /**
     * Changes several annotations, in one step; those already gone are passed over.
     *
     * @param label what Undo calls it
     * @param change makes of each annotation what it shall be
     */
    public void change(Collection<AnnotationId> annotations, String label,
            Function<Annotation, AnnotationDraft> change) {
        session.settle();
        Signature by = sign();
        List<AnnotationEdit> edits = new ArrayList<>();
        for (Annotation before : session.places().current(annotations)) {
            Annotation after = change.apply(before).build(by.who(), by.when());
            if (after != before) {
                edits.add(AnnotationEdit.replace(before, after, by));
            }
        }
        session.steps().execute(label, edits, this::sign);
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private Target describe(TextSpan span) {
        return new TargetDescriber(session.articleCharacters()).describe(span);
    }

    private Signature sign() {
        return new Signature(signature(), authorship.now());
    }

    private String signature() {
        return authorship.signature(session);
    }
}
