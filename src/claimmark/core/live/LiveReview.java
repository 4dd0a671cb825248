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
import java.util.stream.Collectors;

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
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * A review of a text that is being edited. The {@link Review} says what the annotations are; where they stand is kept
 * beside it and follows every change of the text. The recorded targets are brought up to date when the review is
 * {@linkplain #described described} for saving. Not thread-safe: one editor's thread owns it.
 */
public final class LiveReview {

    private Review review;
    private LiveSpans<AnnotationId> spans = new LiveSpans<>();
    private AnchorFindings findings;
    /** Where annotations without a place stood in texts that others replaced since. */
    private LastPlaces<AnnotationId> last;
    /** The annotations whose places are being looked for, and how the text was edited since that began. */
    private final Set<AnnotationId> sought = new HashSet<>();
    private final List<TextReplacement> since = new ArrayList<>();
    private final List<AnnotationEdit> unsealed = new ArrayList<>();

    public LiveReview(AnchoredReview anchored) {
        review = anchored.review();
        last = anchored.left();
        findings = new AnchorFindings(anchored);
        anchored.places().forEach(spans::put);
    }

    /** A review whose places are still to be looked for. */
    public LiveReview(Review unplaced) {
        this(new AnchoredReview(unplaced, Map.of()));
        seek();
    }

    public Review review() {
        return review;
    }

    /** Puts another review in the place of this one, as when the sidecar was read again. */
    public void replace(AnchoredReview other) {
        take(other);
        unsealed.clear();
        last = other.left();
    }

    private void take(AnchoredReview other) {
        review = other.review();
        sought.clear();
        since.clear();
        findings = new AnchorFindings(other);
        spans = new LiveSpans<>();
        other.places().forEach(spans::put);
    }

    /** Puts another review in the place of this one, whose places are still to be looked for. */
    public void replace(Review unplaced) {
        replace(new AnchoredReview(unplaced, Map.of()));
        seek();
    }

    /**
     * Says that others are about to replace the text.
     *
     * @param text as it is now
     * @return where the annotations stand in it, or stood last; those that the reviewer gave up are left out
     */
    public LastPlaces<AnnotationId> leave(String text) {
        Set<AnnotationId> givenUp = review.annotations().stream().filter(annotation -> annotation.target().orphan())
                .map(Annotation::id).collect(Collectors.toSet());
        last = last.without(givenUp).and(spans.places(), text);
        return last;
    }

    /**
     * Says that the text is another one now, and that the places of the annotations are being looked for in it. Nobody
     * needs to look at them until they are found, and they must not be saved. The text may be edited
     * meanwhile, and a place that the reviewer gives an annotation meanwhile stays.
     */
    public void seek() {
        since.clear();
        if (sought.isEmpty()) {
            review.annotations().forEach(annotation -> sought.add(annotation.id()));
        }
    }

    /** Whether there are annotations whose places are being looked for. */
    public boolean isSeeking() {
        return !sought.isEmpty();
    }

    /**
     * Takes over what became of the annotations that were sought.
     *
     * @param found in the text as it was when the search began
     */
    public void settle(AnchoredReview found) {
        Map<AnnotationId, TextSpan> placedMeanwhile = new HashMap<>();
        review.annotations().stream().map(Annotation::id).filter(id -> !sought.contains(id))
                .forEach(id -> span(id).ifPresent(span -> placedMeanwhile.put(id, span)));
        List<TextReplacement> edits = List.copyOf(since);
        take(found.recordedIn(review, sought));
        edits.forEach(this::textChanged);
        placedMeanwhile.forEach(spans::put);
        last = last.without(spans.places().keySet());
    }

    /** Where the annotation stands now; empty when it is an orphan or not of this review. */
    public Optional<TextSpan> span(AnnotationId id) {
        return spans.span(id);
    }

    /**
     * What became of the annotation since its words were recorded; {@code Anchored} where all is well. Empty when it is
     * not of this review, or still sought.
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
     * The annotations that wait for a decision of the reviewer: first those whose words changed, then those with
     * several places, then those with none.
     *
     * @param words reads the text as it is now
     */
    public List<Annotation> needsALook(Function<TextSpan, String> words) {
        NeedsALook waiting = new NeedsALook();
        inTextOrder().stream().filter(annotation -> !sought.contains(annotation.id()))
                .forEach(annotation -> waiting.add(annotation, anchor(annotation, words)));
        return waiting.inOrder();
    }

    /**
     * Whether a verdict that the annotation's outcome rests on was given on other words than it stands on now.
     *
     * @param words reads the text as it is now
     */
    public boolean isStale(AnnotationId id, Function<TextSpan, String> words) {
        return review.annotation(id).filter(annotation -> annotation.outcome().restsOn().stream()
                .anyMatch(verdict -> isStale(id, verdict, words))).isPresent();
    }

    /** Whether this verdict was given on other words than the annotation stands on now. */
    public boolean isStale(AnnotationId id, Verdict verdict, Function<TextSpan, String> words) {
        Optional<String> given = verdict.textSha256();
        return given.isPresent() && span(id).map(words).filter(now -> !RatedWords.areOf(given.get(), now)).isPresent();
    }

    /** All annotations in the order of the text, enclosing ones before those inside them, orphans last. */
    public List<Annotation> inTextOrder() {
        List<Annotation> ordered = new ArrayList<>(present(spans.inOrder()));
        if (ordered.size() < review.size()) {
            review.annotations().stream().filter(annotation -> span(annotation.id()).isEmpty()).forEach(ordered::add);
        }
        return ordered;
    }

    /** The annotations that cover the unit at {@code offset}, enclosing ones first. */
    public List<Annotation> at(int offset) {
        return present(spans.at(offset));
    }

    /** The annotations that share at least one unit with {@code range}, in text order. */
    public List<Annotation> overlapping(TextSpan range) {
        return present(spans.overlapping(range));
    }

    private List<Annotation> present(List<AnnotationId> ids) {
        return ids.stream().map(review::annotation).flatMap(Optional::stream).toList();
    }

    /**
     * Takes one step. A step that sets another target also moves the annotation there; what is lost stays lost in its
     * own way, so that words that come back bring it back, whatever was decided.
     */
    public void apply(AnnotationEdit edit) {
        apply(List.of(edit));
    }

    /** Takes steps, one after the other. */
    public void apply(List<AnnotationEdit> edits) {
        review = review.edit(edits);
        unsealed.addAll(edits);
        edits.forEach(this::place);
    }

    private void place(AnnotationEdit edit) {
        Optional<TextSpan> place = edit.after().flatMap(annotation -> annotation.target().span());
        if (edit.after().isEmpty()) {
            spans.remove(edit.id());
        } else if (edit.movesTarget() && place.isPresent()) {
            spans.put(edit.id(), place.get());
            sought.remove(edit.id());
        } else if (edit.movesTarget() && edit.before().isPresent() && span(edit.id()).isPresent()) {
            spans.remove(edit.id());
        }
    }

    /** The steps that were taken since the review was read or {@linkplain #sealed sealed}. */
    public List<AnnotationEdit> unsealed() {
        return List.copyOf(unsealed);
    }

    /** The same review with its ledger brought up to date, as it was saved. */
    public void sealed(Review saved) {
        update(saved);
        unsealed.clear();
    }

    /** The same annotations in a review with another source, reviewer or target descriptions. */
    public void update(Review sameAnnotations) {
        review = sameAnnotations;
    }

    /**
     * Follows a change of the text.
     *
     * @return the annotations at the change, and those that lost all their words or got them back by it
     */
    public Set<AnnotationId> textChanged(TextReplacement edit) {
        if (isSeeking()) {
            since.add(edit);
        }
        findings.textChanged(edit);
        LiveChange<AnnotationId> change = spans.replaced(edit);
        Set<AnnotationId> touched = new HashSet<>(change.orphaned());
        touched.addAll(change.restored());
        touched.addAll(spans.overlapping(new TextSpan(Math.max(0, edit.offset() - 1), edit.insertedEnd() + 1)));
        return touched;
    }

    /** The annotation with its target as it stands in {@code text}, which is the text as it is now. */
    public Optional<Annotation> current(AnnotationId id, String text) {
        return current(List.of(id), text).stream().findFirst();
    }

    /** These annotations with their targets as they stand in {@code text}; those that are gone are left out. */
    public List<Annotation> current(Collection<AnnotationId> ids, String text) {
        TargetDescriber describer = describer(ids, text);
        return present(List.copyOf(ids)).stream().map(annotation -> described(annotation, describer, text)).toList();
    }

    /** Describes places in {@code text}, which is the text as it is now; those of these annotations at once. */
    public TargetDescriber describer(Collection<AnnotationId> ids, String text) {
        return TargetDescriber.of(text, present(List.copyOf(ids)), this::span);
    }

    /** The review with all targets as they stand in {@code text}, which is the text as it is now. */
    public Review described(String text) {
        TargetDescriber describer = TargetDescriber.of(text, review.annotations(), this::span);
        return review.map(annotation -> described(annotation, describer, text));
    }

    /** Where other words stand than the reviewer has accepted, those accepted last stay recorded. */
    private Annotation described(Annotation annotation, TargetDescriber describer, String text) {
        if (sought.contains(annotation.id())) {
            // Its offsets count in another text: taken back later, a change must not put it there.
            return annotation.withTarget(annotation.target().withoutPosition());
        }
        Target target = annotation.target();
        AnchorResult anchor = anchor(annotation, span -> span.of(text));
        return annotation.withTarget(anchor instanceof Drifted ? target.withPosition(anchor.place().orElseThrow())
                : anchor.place().map(span -> describer.describe(span, target)).orElseGet(target::withoutPosition));
    }
}
