package claimmark.core.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Target;
import claimmark.core.model.Verdict;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.reanchor.RatedWords;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.sealing.UnsealedEdits;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Tracks the annotations of a review while the article text is edited. The {@link Review} holds the annotations. Their
 * current places are kept here, and follow every change of the text.
 *
 * <pre>
 * LiveReview live = new LiveReview(ReviewAnchoring.open(review, text));
 * live.textChanged(new TextReplacement(10, "", "new words "));
 * live.span(id)                 // where the annotation stands now; empty for an orphan
 * live.described(changedText)   // the review with up-to-date targets, as it is saved
 * </pre>
 * Offsets are UTF-16 units. Not thread-safe: one editor's thread owns it.
 */
public final class LiveReview {

    private Review review;
    private LiveSpans<AnnotationId> spans = new LiveSpans<>();
    private MarkFollower<AnnotationId> follower = new MarkFollower<>(spans);
    private AnchorFindings findings;
    /** The last places of annotations without a place, in earlier texts that another program has replaced since. */
    private LastPlaces<AnnotationId> last;
    private final SoughtPlaces sought = new SoughtPlaces();
    private final UnsealedEdits unsealed = new UnsealedEdits();

    public LiveReview(AnchoredReview anchored) {
        review = anchored.review();
        last = anchored.left();
        findings = new AnchorFindings(anchored);
        anchored.places().forEach(spans::put);
    }

    /** Begins with a review whose places are still to be searched for. */
    public LiveReview(Review unplaced) {
        this(new AnchoredReview(unplaced, Map.of()));
        seek();
    }

    public Review review() {
        return review;
    }

    /** Replaces the review, for instance after the sidecar was read again. */
    public void replace(AnchoredReview other) {
        take(other);
        unsealed.clear();
        last = other.left();
    }

    private void take(AnchoredReview other) {
        review = other.review();
        sought.end();
        findings = new AnchorFindings(other);
        spans = new LiveSpans<>();
        follower = new MarkFollower<>(spans);
        other.places().forEach(spans::put);
    }

    /** Replaces the review by one whose places are still to be searched for. */
    public void replace(Review unplaced) {
        replace(new AnchoredReview(unplaced, Map.of()));
        seek();
    }

    /**
     * Prepares for a new text, before the text is replaced from outside.
     *
     * @param text the text as it still is
     * @return the places of the annotations in {@code text}, and for annotations without a place their last one;
     *         orphans that the reviewer decided to keep are left out
     */
    public LastPlaces<AnnotationId> leave(String text) {
        last = last.without(review.givenUp()).and(spans.places(), text);
        return last;
    }

    /**
     * Notes that the text was replaced, and that a search for the places of all annotations begins. Until
     * {@link #settle}, no annotation needs a look, and the review must not be saved. The text may be edited meanwhile,
     * and a place that a reviewer gives an annotation meanwhile is kept.
     */
    public void seek() {
        sought.begin(review.annotations().stream().map(Annotation::id).toList());
    }

    /** Whether places of annotations are being searched for. */
    public boolean isSeeking() {
        return !sought.isEmpty();
    }

    /**
     * Takes over what the search that {@link #seek} announced found in the text as it was when the search began.
     */
    public void settle(AnchoredReview found) {
        Map<AnnotationId, TextSpan> placedMeanwhile = new HashMap<>(spans.places());
        placedMeanwhile.keySet().removeAll(sought.ids());
        List<TextReplacement> edits = sought.edits();
        take(found.recordedIn(review, sought.ids()));
        edits.forEach(this::textChanged);
        placedMeanwhile.forEach(spans::put);
        last = last.without(spans.places().keySet());
    }

    /** The annotation's current place; empty when it is an orphan or not in this review. */
    public Optional<TextSpan> span(AnnotationId id) {
        return spans.span(id);
    }

    /**
     * What became of the annotation since its words were recorded; {@code Anchored} when its place and its words are
     * unchanged. Empty when the annotation is not in this review, or its place is still being searched for.
     *
     * @param words reads the text as it is now
     */
    public Optional<AnchorResult> anchor(AnnotationId id, Function<TextSpan, String> words) {
        return review.annotation(id).filter(annotation -> !sought.contains(id))
                .map(annotation -> anchor(annotation, words));
    }

    private AnchorResult anchor(Annotation annotation, Function<TextSpan, String> words) {
        AnnotationId id = annotation.id();
        return span(id).map(span -> findings.placed(annotation, span, words))
                .orElseGet(() -> findings.lost(annotation, spans.lastPlace(id)));
    }

    /**
     * The annotations that need a decision of the reviewer: first the ones with changed words, then the ones with
     * several possible places, then the ones without a place.
     *
     * @param words reads the text as it is now
     */
    public List<Annotation> needsALook(Function<TextSpan, String> words) {
        NeedsALook waiting = new NeedsALook();
        inTextOrder().stream().filter(annotation -> !sought.contains(annotation.id()))
                .forEach(annotation -> span(annotation.id()).ifPresentOrElse(
                        span -> waiting.addPlaced(annotation, findings.placed(annotation, span, words)),
                        () -> waiting.addLost(annotation, findings.hasSeveralPlaces(annotation))));
        return waiting.inOrder();
    }

    /** Whether the annotation's outcome depends on a verdict that was given on other words than the current ones. */
    public boolean isStale(AnnotationId id, Function<TextSpan, String> words) {
        return review.annotation(id).filter(annotation -> annotation.outcome().restsOn().stream()
                .anyMatch(verdict -> isStale(id, verdict, words))).isPresent();
    }

    /** Whether this verdict was given on other words than the annotation's current ones. */
    public boolean isStale(AnnotationId id, Verdict verdict, Function<TextSpan, String> words) {
        return verdict.textSha256().flatMap(given -> span(id).map(words).filter(now -> !RatedWords.areOf(given, now)))
                .isPresent();
    }

    /** All annotations in the order of the text, enclosing ones before those inside them, orphans last. */
    public List<Annotation> inTextOrder() {
        List<Annotation> ordered = new ArrayList<>(review.annotations(spans.inOrder()));
        if (ordered.size() < review.size()) {
            review.annotations().stream().filter(annotation -> span(annotation.id()).isEmpty()).forEach(ordered::add);
        }
        return ordered;
    }

    /** The annotations that cover the unit at {@code offset}, enclosing ones first. */
    public List<Annotation> at(int offset) {
        return review.annotations(spans.at(offset));
    }

    /** The annotations that share at least one unit with {@code range}, in text order. */
    public List<Annotation> overlapping(TextSpan range) {
        return review.annotations(spans.overlapping(range));
    }

    /**
     * Applies an edit. An edit that changes the target also moves the annotation to the new place. An annotation that
     * lost its words is still tracked: when its words return, it returns, whatever the reviewer decided meanwhile.
     */
    public void apply(AnnotationEdit edit) {
        apply(List.of(edit));
    }

    /** Applies several edits in their order. */
    public void apply(List<AnnotationEdit> edits) {
        review = review.edit(edits);
        unsealed.add(edits);
        edits.forEach(this::place);
    }

    private void place(AnnotationEdit edit) {
        Optional<TextSpan> place = edit.after().flatMap(annotation -> annotation.target().span());
        if (edit.after().isEmpty()) {
            spans.remove(edit.id());
        } else if (edit.movesTarget() && place.isPresent()) {
            spans.put(edit.id(), place.get());
            sought.remove(edit.id());
        } else if (edit.before().isEmpty()) {
            spans.putOrphan(edit.id());
        } else if (edit.movesTarget() && span(edit.id()).isPresent()) {
            spans.remove(edit.id());
            spans.putOrphan(edit.id());
        }
    }

    /** The edits since the review was read or {@linkplain #sealed sealed}. They are those of now, at any time. */
    public UnsealedEdits unsealed() {
        return unsealed;
    }

    /** Takes over the review as it was saved, with its ledger brought up to date. */
    public void sealed(Review saved) {
        update(saved);
        unsealed.clear();
    }

    /** Takes over a review with the same annotations, but another source, reviewer or target descriptions. */
    public void update(Review sameAnnotations) {
        review = sameAnnotations;
    }

    /**
     * Moves the annotations with a change of the text.
     *
     * @return the annotations at the change, and those that lost all their words, got them back or moved with them
     */
    public Set<AnnotationId> textChanged(TextReplacement edit) {
        sought.textChanged(edit);
        findings.textChanged(edit);
        FollowedChange<AnnotationId> change = follower.replaced(edit);
        findings.takenBack(change.takenBack());
        change.made().ifPresent(made -> change.rewritten().forEach(
                id -> review.annotation(id).ifPresent(annotation -> findings.rewritten(annotation, made))));
        Set<AnnotationId> touched = new HashSet<>(change.changed());
        touched.addAll(spans.overlapping(new TextSpan(Math.max(0, edit.offset() - 1), edit.insertedEnd() + 1)));
        return touched;
    }

    /** The annotation with its target described anew. {@code text} must be the text as it is now. */
    public Optional<Annotation> current(AnnotationId id, String text) {
        return current(List.of(id), text).stream().findFirst();
    }

    /**
     * These annotations with their targets described anew. Unknown annotations are left out. {@code text} must be the
     * text as it is now.
     */
    public List<Annotation> current(Collection<AnnotationId> ids, String text) {
        TargetDescriber describer = describer(ids, text);
        return review.annotations(List.copyOf(ids)).stream().map(known -> described(known, describer, text)).toList();
    }

    /** Describes places in {@code text}, the text as it is now; those of the annotations at once, which is faster. */
    public TargetDescriber describer(Collection<AnnotationId> ids, String text) {
        return TargetDescriber.of(text, review.annotations(List.copyOf(ids)), this::span);
    }

    /** The review with all targets described anew, as it is saved. {@code text} must be the text as it is now. */
    public Review described(String text) {
        TargetDescriber describer = TargetDescriber.of(text, review.annotations(), this::span);
        return review.map(annotation -> described(annotation, describer, text));
    }

    /** Describes the target anew. When the words changed, the words that the reviewer accepted last stay recorded. */
    private Annotation described(Annotation annotation, TargetDescriber describer, String text) {
        if (sought.contains(annotation.id())) {
            // The offsets are of another text. An edit that is undone later must not restore them.
            return annotation.withTarget(annotation.target().withoutPosition());
        }
        Target target = annotation.target();
        if (span(annotation.id()).filter(span -> describer.isUpToDate(target, span)).isPresent()) {
            return annotation;
        }
        AnchorResult anchor = anchor(annotation, span -> span.of(text));
        return annotation.withTarget(anchor instanceof Drifted ? target.withPosition(anchor.place().orElseThrow())
                : anchor.place().map(span -> describer.describe(span, target)).orElseGet(target::withoutPosition));
    }
}
