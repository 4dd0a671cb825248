package claimmark.ide.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import claimmark.core.desk.Assessment;
import claimmark.core.desk.Author;
import claimmark.core.desk.CorrectionStep;
import claimmark.core.desk.Drafts;
import claimmark.core.desk.NewMark;
import claimmark.core.desk.ReviewStep;
import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.dismissal.DismissedWords;
import claimmark.core.fault.Completion;
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
import claimmark.core.text.TextSpan;
import claimmark.ide.session.history.Correction;

/** Makes and changes annotations for a reviewer. Every call is one step of the article's undo history. */
public final class Annotating {

    private final ArticleSession session;
    private final Author author;

    Annotating(ArticleSession session, Author author) {
        this.session = session;
        this.author = author;
    }

    /** Marks {@code span} of the article text. */
    public Annotation mark(AnnotationKind kind, TextSpan span) {
        ReviewStep step = take(label(kind), span, (drafts, place) -> drafts.mark(kind, place));
        return step.edits().get(0).after().orElseThrow();
    }

    /**
     * Marks several places, in one step.
     *
     * @param label the name of the step in the Undo command
     */
    public List<Annotation> mark(String label, List<NewMark> marks) {
        ReviewStep step = take(label, drafts -> drafts.mark(marks));
        return step.edits().stream().flatMap(edit -> edit.after().stream()).toList();
    }

    /**
     * Marks a place, puts other words there, and resolves the annotation, all in one step.
     *
     * @param label the name of the step in the Undo command
     * @return whether it was done; not if the text cannot be changed so
     */
    public boolean markCorrected(String label, NewMark mark, String words) {
        return session.steps().correct(label, author, List.of(() -> made(
                session.steps().drafts(author).markCorrected(mark, words, session.storage().readOnly()))));
    }

    /** Dismisses suggestions, in one step. */
    public void dismiss(String label, Collection<DismissedWords> dismissed) {
        Reviewer reviewer = author.in(session.review());
        session.steps().take(label, reviewer, DismissalEdit.adding(dismissed.stream()
                .map(words -> words.by(reviewer.id(), author.now())).toList()));
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

    /** Deletes annotations. Annotations that are gone already are ignored. */
    public void delete(Collection<AnnotationId> annotations) {
        take(SessionMessages.deleteOperation, drafts -> drafts.delete(annotations));
    }

    /** Moves an annotation to another span of the article text. */
    public void moveTo(AnnotationId id, TextSpan span) {
        take(SessionMessages.moveOperation, span, (drafts, place) -> drafts.move(id, place));
    }

    /** Gives the reviewer's verdict on the current words. An empty {@code value} removes the verdict. */
    public void rate(AnnotationId id, RatingScale scale, Optional<RatingValue> value) {
        rate(List.of(id), scale, value);
    }

    /** Gives several annotations the same verdict, in one step. */
    public void rate(Collection<AnnotationId> annotations, RatingScale scale, Optional<RatingValue> value) {
        take(SessionMessages.verdictOperation, drafts -> drafts.rate(annotations, scale, value));
    }

    /** Marks a place, with what was decided there, in one step. */
    public Annotation mark(TextSpan span, Assessment assessment) {
        ReviewStep step = take(label(assessment.kind()), span, (drafts, place) -> drafts.mark(place, assessment));
        return step.edits().get(0).after().orElseThrow();
    }

    /** Changes an annotation to what was decided at its place, in one step. */
    public void assess(AnnotationId id, Assessment assessment) {
        take(SessionMessages.verdictOperation, drafts -> drafts.assess(id, assessment));
    }

    /** A source to be cited, with a new id and the date of today. */
    public Evidence source(String url, Stance stance) {
        return author.evidence(url, stance);
    }

    /**
     * Decides between the verdicts of several reviewers, by a deciding verdict of the reviewer who works here. With an
     * empty {@code value}, this verdict stays, but does not decide any more.
     */
    public void adjudicate(AnnotationId id, RatingScale scale, Optional<RatingValue> value) {
        take(SessionMessages.adjudicateOperation, drafts -> drafts.adjudicate(id, scale, value));
    }

    /** The reviewers to whom an annotation can be assigned: all in the review, and the one who works here. */
    public List<Reviewer> reviewers() {
        return session.review().withReviewer(author.in(session.review())).reviewers();
    }

    /** The id of the reviewer who works here. The reviewer has an id before signing anything. */
    public String reviewer() {
        return author.in(session.review()).id();
    }

    /** Cites a source for an annotation. */
    public Evidence cite(AnnotationId id, String url, Stance stance) {
        Evidence evidence = author.evidence(url, stance);
        take(SessionMessages.evidenceOperation, drafts -> drafts.cite(id, evidence));
        return evidence;
    }

    /** What citing would make of an annotation, without doing it. */
    public Function<Annotation, AnnotationDraft> cited(String url, Stance stance) {
        return before -> Drafts.citing(author.evidence(url, stance)).apply(before);
    }

    /** Whether the annotation proposes a correction that differs from its words, and the text may be edited. */
    public boolean canCorrect(AnnotationId id) {
        Optional<String> proposed = session.review().annotation(id).map(Annotation::correction)
                .filter(words -> !words.isEmpty());
        return proposed.isPresent() && session.files().isTextEditable()
                && session.places().words(id).filter(words -> !words.equals(proposed.get())).isPresent();
    }

    /**
     * Applies the correction of a typo to the article and resolves the annotation, in one step of the history.
     *
     * @return whether it was applied; not if there is no correction or no place, or the text cannot be changed so
     */
    public boolean applyCorrection(AnnotationId id) {
        return applyCorrections(List.of(id));
    }

    /**
     * Applies the corrections of several typos in the given order and resolves their annotations, all in one step of
     * the history. Typos that cannot be corrected are ignored.
     *
     * @return whether anything was corrected
     */
    public boolean applyCorrections(Collection<AnnotationId> typos) {
        return session.steps().correct(SessionMessages.correctOperation, author, typos.stream()
                .<Supplier<Optional<Correction>>>map(id -> () -> correction(id)).toList());
    }

    /**
     * Puts other words in the place of a typo and resolves its annotation, in one step of the history.
     *
     * @return whether it was done; not if the typo has no place, or the text cannot be changed so
     */
    public boolean correct(AnnotationId id, String words) {
        return session.steps().correct(SessionMessages.correctOperation, author, List.of(() -> made(
                session.steps().drafts(author).correct(id, words, session.storage().readOnly()))));
    }

    private Optional<Correction> correction(AnnotationId id) {
        return made(session.steps().drafts(author).correct(id, session.storage().readOnly()));
    }

    private Optional<Correction> made(Completion<CorrectionStep> step) {
        return step.toOptional().flatMap(correction -> session.replacing(correction.place(), correction.words())
                .map(change -> new Correction(change, correction.resolution())));
    }

    /** Adds a reply to the discussion of an annotation. */
    public Reply reply(AnnotationId id, String text) {
        Reply reply = author.reply(text, session.review());
        take(SessionMessages.replyOperation, drafts -> drafts.answer(id, reply));
        return reply;
    }

    /** What a reply would make of an annotation, without doing it. */
    public Function<Annotation, AnnotationDraft> replied(String text) {
        return before -> Drafts.answering(author.reply(text, session.review())).apply(before);
    }

    /**
     * Changes an annotation, in one step of the history.
     *
     * @param label the name of the step in the Undo command
     */
    public void change(AnnotationId id, String label, UnaryOperator<AnnotationDraft> change) {
        change(List.of(id), label, before -> change.apply(new AnnotationDraft(before)));
    }

    /**
     * Changes several annotations, in one step. Annotations that are gone already are ignored.
     *
     * @param label the name of the step in the Undo command
     * @param change returns what each annotation becomes
     */
    public void change(Collection<AnnotationId> annotations, String label,
            Function<Annotation, AnnotationDraft> change) {
        take(label, drafts -> drafts.change(annotations, change));
    }

    /** The edit that a change would be, without making it; empty when the annotation would stay as it is. */
    public Optional<AnnotationEdit> edit(Annotation before, AnnotationDraft change) {
        Signature by = author.sign(session.review());
        Annotation after = change.build(by.when());
        return after.equals(before) ? Optional.empty() : Optional.of(AnnotationEdit.replace(before, after, by));
    }

    /** Makes a step after the article is settled. */
    ReviewStep take(String label, Function<Drafts, ReviewStep> draft) {
        return session.steps().take(label, author, draft);
    }

    /** Makes a step that concerns a place in the article text. */
    ReviewStep take(String label, TextSpan place, BiFunction<Drafts, TextSpan, ReviewStep> draft) {
        return session.steps().take(label, author, place, draft);
    }
}
