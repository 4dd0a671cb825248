package claimmark.core.reanchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.align.Words;
import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorEvidence;
import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Target;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;

/**
 * Finds out what became of a review's annotations in a text that may have changed since the review was saved.
 *
 * <pre>
 * AnchoredReview anchored = ReviewAnchoring.open(review, text);
 * anchored.anchors().get(id)   // Anchored, Moved, Drifted, Ambiguous or Orphaned
 * </pre>
 *
 * An annotation whose place is not certain gets no place: an annotation shown as lost is better than a mark on wrong
 * words. An annotation is always compared with the words that its reviewer saw last, however often the text changed
 * since then. Offsets are UTF-16 units.
 */
public final class ReviewAnchoring {

    private final Anchorer anchorer;
    private final String from;
    private final String to;
    private final Map<AnnotationId, AnchorResult> results = new HashMap<>();

    private ReviewAnchoring(String from, String to, Anchorer anchorer) {
        this.anchorer = anchorer;
        this.from = from;
        this.to = to;
    }

    /**
     * Finds the annotations of a saved review in {@code text}. If the review keeps its text, the two texts are
     * compared; otherwise the annotations are searched for by their selectors alone.
     *
     * <p>If the text is unchanged, an annotation without a position stays without one. If the text changed, also the
     * orphans that a reviewer decided to keep are searched for, and the reviewer is asked about them again.
     */
    public static AnchoredReview open(Review review, String text) {
        return open(review, text, Cancellation.NEVER);
    }

    /**
     * Does the same as {@link #open(Review, String)}. Throws a {@link java.util.concurrent.CancellationException} when
     * {@code cancellation} asks for it.
     */
    public static AnchoredReview open(Review review, String text, Cancellation cancellation) {
        Anchorer anchorer = new Anchorer(cancellation);
        if (isTextOf(review, text)) {
            return carry(review, text, text, anchorer);
        }
        Review asked = askingAgain(review);
        return review.source().text().map(ReviewedText::characters).map(old -> carry(asked, old, text, anchorer))
                .orElseGet(() -> find(asked, text, anchorer));
    }

    /** Whether the review was saved with this very text. */
    public static boolean isTextOf(Review review, String text) {
        // If a review keeps its text, then the hash in the review is the hash of that text.
        return review.source().text().map(ReviewedText::characters).filter(text::equals).isPresent()
                || Sha256.of(text).equals(review.source().textSha256());
    }

    /** The review without the decisions to keep orphans. After the text changed, the reviewer is asked again. */
    public static Review askingAgain(Review review) {
        return review.map(annotation -> annotation.withTarget(annotation.target().undecided()));
    }

    /** Finds the annotations of a review, whose targets are described in the text {@code from}, in a later text. */
    public static AnchoredReview carry(Review review, String from, String to) {
        return carry(review, from, to, new Anchorer());
    }

    private static AnchoredReview carry(Review review, String from, String to, Anchorer anchorer) {
        TargetDescriber describer = new TargetDescriber(from);
        Review described = review.map(annotation -> onlyPlace(annotation.target(), from)
                .map(place -> annotation.withTarget(describer.describe(place, annotation.target())))
                .orElse(annotation));
        ReviewAnchoring anchoring = new ReviewAnchoring(from, to, anchorer);
        anchoring.carry(described.annotations(), review.source().text().isPresent());
        return new AnchoredReview(described, anchoring.results);
    }

    /**
     * Does the same as {@link #carry(Review, String, String)} for a text that other programs change repeatedly. An
     * annotation without a place in {@code from} is compared with the text in which it stood last.
     *
     * @param last where the annotations stood in {@code from} and in texts before it
     * @param cancellation ends the search with a {@link java.util.concurrent.CancellationException}
     */
    public static AnchoredReview carry(Review review, LastPlaces<AnnotationId> last, String from, String to,
            Cancellation cancellation) {
        Anchorer anchorer = new Anchorer(cancellation);
        AnchoredReview carried = carry(review, from, to, anchorer);
        Map<AnnotationId, AnchorResult> results = new HashMap<>(carried.anchors());
        last.texts().stream().filter(text -> !text.equals(from)).forEach(text -> {
            ReviewAnchoring anchoring = new ReviewAnchoring(text, to, anchorer);
            anchoring.carry(standing(carried.review(), last.in(text)), true);
            results.putAll(anchoring.results);
        });
        return new AnchoredReview(carried.review(), results);
    }

    private static List<Annotation> standing(Review review, Map<AnnotationId, TextSpan> places) {
        return review.annotations().stream().filter(annotation -> places.containsKey(annotation.id()))
                .map(annotation -> annotation.withTarget(
                        annotation.target().withPosition(places.get(annotation.id())))).toList();
    }

    /** The recorded place of a target that has offsets but no words; empty for all other targets. */
    private static Optional<TextSpan> onlyPlace(Target target, String text) {
        return target.span().filter(span -> target.quote().inContext().isEmpty() && !span.isEmpty()
                && span.end() <= text.length());
    }

    private static AnchoredReview find(Review review, String text, Anchorer anchorer) {
        List<Annotation> annotations = review.annotations();
        List<AnchorResult> found = anchorer.find(annotations.stream()
                .map(a -> RecordedTarget.toFind(a.target())).toList(), text);
        Map<AnnotationId, AnchorResult> results = new HashMap<>();
        for (int i = 0; i < annotations.size(); i++) {
            results.put(annotations.get(i).id(), found.get(i));
        }
        return new AnchoredReview(review, results);
    }

    private void carry(List<Annotation> annotations, boolean offsetsAreCertain) {
        RecordedPlaces recorded = new RecordedPlaces(annotations, from, offsetsAreCertain, anchorer);
        List<Annotation> placed = new ArrayList<>();
        List<Annotation> lost = new ArrayList<>();
        annotations.forEach(annotation -> (recorded.of(annotation).isPresent() ? placed : lost).add(annotation));
        List<AnchorResult> before = placed.stream().map(annotation -> recorded.of(annotation).orElseThrow()).toList();
        List<AnchorResult> carried = anchorer.carry(from, to,
                before.stream().map(result -> result.place().orElseThrow()).toList());
        for (int i = 0; i < placed.size(); i++) {
            results.put(placed.get(i).id(), judged(placed.get(i).words(), before.get(i), carried.get(i)));
        }
        seek(lost);
    }

    /** Compares with the words that the reviewer saw last. They may have differed from the text already before. */
    private AnchorResult judged(String words, AnchorResult before, AnchorResult carried) {
        Optional<TextSpan> place = carried.place();
        if (place.isEmpty()) {
            return carried instanceof Ambiguous ambiguous ? new Ambiguous(words, ambiguous.candidates())
                    : new Orphaned(words, ((Orphaned) carried).near(), ((Orphaned) carried).candidates());
        }
        String now = place.get().of(to);
        AnchorEvidence evidence = evidence(carried);
        if (!Words.same(words, now)) {
            boolean stayed = evidence.method() == AnchorMethod.UNCHANGED;
            return new Drifted(place.get(), words, now, stayed ? evidence(before) : evidence);
        }
        return carried instanceof Drifted ? new Anchored(place.get(), evidence) : carried;
    }

    private static AnchorEvidence evidence(AnchorResult result) {
        if (result instanceof Drifted drifted) {
            return drifted.evidence();
        }
        return result instanceof Moved moved ? moved.evidence() : ((Anchored) result).evidence();
    }

    /** Searches for annotations without a place in the old text. They get a place only if their words came back. */
    private void seek(List<Annotation> lost) {
        List<AnchorTarget> targets = lost.stream().map(a -> new AnchorTarget(a.target().quote(), Optional.empty()))
                .toList();
        List<AnchorResult> found = anchorer.find(targets, to);
        boolean changed = !from.equals(to);
        List<AnchorResult> foundBefore = changed ? anchorer.find(targets, from) : found;
        for (int i = 0; i < lost.size(); i++) {
            String words = lost.get(i).words();
            boolean cameBack = changed && !stoodIn(from, words, foundBefore.get(i));
            results.put(lost.get(i).id(), sought(words, found.get(i), cameBack));
        }
    }

    private static boolean stoodIn(String text, String words, AnchorResult result) {
        return result.place().filter(place -> Words.same(words, place.of(text))).isPresent()
                || AnchorCandidate.of(result).stream().anyMatch(place -> Words.same(words, place.span().of(text)));
    }

    private AnchorResult sought(String words, AnchorResult found, boolean cameBack) {
        Optional<TextSpan> place = found.place();
        if (place.isEmpty()) {
            return found;
        }
        AnchorEvidence evidence = evidence(found);
        return cameBack && Words.same(words, place.get().of(to)) ? new Moved(place.get(), evidence)
                : new Orphaned(words, place.get().start(), List.of(new AnchorCandidate(place.get(), evidence.score())));
    }
}
