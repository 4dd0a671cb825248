package claimmark.core.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.article.ArticleRewriter;
import claimmark.core.article.Rewriting;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.live.LiveBlockLabels;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Stance;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.core.text.LineIndex;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Lets an author read and edit an article and its review. It writes no files: {@link ArticleOnDisk} does, or the caller
 * writes the {@link #articleBytes} and {@link #sidecarBytes}. Offsets are UTF-16 units. Not thread-safe.
 *
 * <pre>
 * article.anchors().forEach((id, result) -> …);          // what became of each annotation
 * article.mark(AnnotationKind.CLAIM, new TextSpan(10, 24));
 * article.rate(id, RatingScale.DEFAULT, Optional.of(value));
 * </pre>
 */
public final class ReviewedArticle {

    private final Author author;
    private final Optional<Fault> refusal;
    private final OpenReview open;
    private final LiveReview live;
    private final LiveBlockLabels blockLabels;
    private ArticleBytes saved;
    private String characters;
    private ArticleText article;

    /** @param refusal the reason why the review cannot be edited; empty when it can be edited */
    ReviewedArticle(ArticleBytes bytes, ArticleText read, Optional<OpenedReview> opened, Optional<Fault> refusal,
            Author author) {
        this.author = author;
        this.refusal = refusal;
        saved = bytes;
        characters = bytes.characters();
        article = read;
        OpenedReview review = opened.orElseGet(() -> OpenedReview.of(Review.empty(author.newId(),
                SourceDescription.of(bytes, read, read.text(), Optional.empty())), read.text()));
        open = new OpenReview(review.review());
        open.open(new OpenedReview(review.review(), review.isOfText(), Optional.of(
                review.placed().orElseGet(() -> ReviewAnchoring.open(review.review(), read.text())))));
        live = open.live();
        blockLabels = LiveBlockLabels.of(live.review(), read.text());
        open.describe(text());
    }

    /** The current article, with the block labels of the reviewers applied. */
    public ArticleText article() {
        return blockLabels.relabel(article, live.review());
    }

    /** The current article text. All offsets refer to it. */
    public String text() {
        return article.text();
    }

    /** The current characters of the file. */
    public String characters() {
        return characters;
    }

    public Review review() {
        return live.review();
    }

    /** The reason why the review cannot be read, and so not be edited; empty when it can. */
    public Optional<Fault> refusal() {
        return refusal;
    }

    /** What became of each annotation in the current text, in text order; annotations without a place come last. */
    public Map<AnnotationId, AnchorResult> anchors() {
        Map<AnnotationId, AnchorResult> anchors = new LinkedHashMap<>();
        live.inTextOrder().forEach(annotation -> anchor(annotation.id())
                .ifPresent(anchor -> anchors.put(annotation.id(), anchor)));
        return anchors;
    }

    /** What became of one annotation; empty when it is not in this review. */
    public Optional<AnchorResult> anchor(AnnotationId id) {
        return live.anchor(id, place -> place.of(text()));
    }

    /** The current annotation, with its target described anew; empty when it is not in this review. */
    public Optional<Annotation> annotation(AnnotationId id) {
        return live.current(id, text());
    }

    /** The number of the line in which a place of the text begins, counted from 1. */
    public int line(TextSpan place) {
        return new LineIndex(text()).line(place.start());
    }

    /**
     * Marks a place of the article text.
     *
     * @throws IllegalArgumentException when the place ends beyond the text
     */
    public Completion<Annotation> mark(AnnotationKind kind, TextSpan place) {
        if (place.end() > text().length()) {
            throw new IllegalArgumentException(place + " is beyond " + text().length());
        }
        return take(drafts().mark(kind, place), step -> step.edits().get(0).after().orElseThrow());
    }

    /** Gives the author's verdict on the current words. An empty {@code value} removes the author's verdict. */
    public Completion<Annotation> rate(AnnotationId id, RatingScale scale, Optional<RatingValue> value) {
        return take(id, drafts().rate(List.of(id), scale, value));
    }

    /** Adds evidence to an annotation. */
    public Completion<Evidence> cite(AnnotationId id, String url, Stance stance) {
        Evidence evidence = author.evidence(url, stance);
        return take(drafts().cite(id, evidence), step -> evidence);
    }

    /** Adds a reply to the discussion of an annotation. */
    public Completion<Reply> reply(AnnotationId id, String words) {
        Reply reply = author.reply(words, live.review());
        return take(drafts().answer(id, reply), step -> reply);
    }

    /** Accepts the changed words at the annotation's place. */
    public Completion<Annotation> accept(AnnotationId id) {
        return take(id, drafts().accept(List.of(id)));
    }

    /** Gives the annotation a new place, also when it had none. */
    public Completion<Annotation> attach(AnnotationId id, TextSpan place) {
        return take(id, drafts().attach(id, place));
    }

    /** Changes the content of an annotation. */
    public Completion<Annotation> change(AnnotationId id, Function<Annotation, AnnotationDraft> change) {
        return take(id, drafts().change(List.of(id), change));
    }

    /** Deletes annotations and returns their number. Annotations that do not exist any more are ignored. */
    public Completion<Integer> delete(Collection<AnnotationId> annotations) {
        ReviewStep step = drafts().delete(annotations);
        return refusal.<Completion<Integer>>map(Completion.Refused::new).orElseGet(() -> {
            step.applyTo(live);
            return new Completion.Done<>(step.edits().size());
        });
    }

    /** Applies the correction that a typo annotation proposes, and resolves the annotation. */
    public Completion<Annotation> correct(AnnotationId id) {
        Completion<CorrectionStep> correction = drafts().correct(id, refusal.or(saved::readOnly));
        return correction instanceof Completion.Refused<CorrectionStep> refused
                ? new Completion.Refused<>(refused.why()) : correct(id, correction.toOptional().orElseThrow());
    }

    private Completion<Annotation> correct(AnnotationId id, CorrectionStep correction) {
        TextSpan place = correction.place();
        String removed = place.of(text());
        Rewriting rewriting = new ArticleRewriter(OpenedArticle.reader(), saved.format(), saved.charset())
                .rewrite(characters, article, List.of(new Difference(place, correction.words())));
        String wanted = text().substring(0, place.start()) + correction.words() + text().substring(place.end());
        if (!rewriting.article().text().equals(wanted)) {
            return new Completion.Refused<>(Fault.of(FaultCode.TEXT_CANNOT_HOLD, correction.words()));
        }
        TextSpan changed = rewriting.change().span();
        characters = characters.substring(0, changed.start()) + rewriting.change().replacement()
                + characters.substring(changed.end());
        article = rewriting.article();
        TextReplacement replacement = new TextReplacement(place.start(), removed, correction.words());
        live.textChanged(replacement);
        blockLabels.textChanged(replacement);
        return take(id, correction.resolution());
    }

    private Drafts drafts() {
        return new Drafts(live, text(), author);
    }

    private Completion<Annotation> take(AnnotationId id, ReviewStep step) {
        return take(step, taken -> annotation(id).orElseThrow());
    }

    /** Makes a step. A step without edits is refused: its annotation is gone, or already has the wanted content. */
    private <T> Completion<T> take(ReviewStep step, Function<ReviewStep, T> made) {
        if (refusal.isPresent()) {
            return new Completion.Refused<>(refusal.get());
        }
        if (step.isNone()) {
            return new Completion.Refused<>(Fault.of(FaultCode.NOTHING_TO_CHANGE));
        }
        step.applyTo(live);
        return new Completion.Done<>(made.apply(step));
    }

    /** Whether the article text has unsaved changes. */
    public boolean isTextDirty() {
        return !characters.equals(saved.characters());
    }

    /** Whether the review has unsaved changes. */
    public boolean isReviewDirty() {
        return open.isDirty();
    }

    /** The bytes of the current article, in the charset of its file. */
    public Completion<byte[]> articleBytes() {
        Completion<ArticleToWrite> written = toWrite();
        return written instanceof Completion.Refused<ArticleToWrite> refused ? new Completion.Refused<>(refused.why())
                : new Completion.Done<>(written.toOptional().orElseThrow().bytes());
    }

    /** The current article, ready to be written in the charset of its file. */
    Completion<ArticleToWrite> toWrite() {
        return saved.with(characters);
    }

    /** The bytes of the sidecar, for saving together with the current article. */
    public Completion<byte[]> sidecarBytes() {
        return refusal.<Completion<byte[]>>map(Completion.Refused::new)
                .orElseGet(() -> new Completion.Done<>(SidecarWriter.bytes(reviewToSave())));
    }

    Review reviewToSave() {
        return reviewToSave(asWritten());
    }

    /** @param written the article as it is when the review is saved */
    Review reviewToSave(ArticleBytes written) {
        live.update(blockLabels.described(live.review(), text()));
        return open.toSave(SourceDescription.of(written, article, text(), Optional.of(live.review().source())),
                text(), author);
    }

    /** The article with its current bytes; if it cannot be encoded, with the bytes that were read. */
    private ArticleBytes asWritten() {
        return isTextDirty() ? toWrite().toOptional().map(ArticleToWrite::content).orElse(saved) : saved;
    }

    void textIsSaved(ArticleBytes now) {
        saved = now;
    }

    void reviewIsSaved(Review now) {
        open.saved(now);
    }
}
