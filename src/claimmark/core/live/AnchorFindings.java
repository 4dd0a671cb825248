package claimmark.core.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Remembers what a search found out about the annotations that are not simply where they were.
 *
 * <p>A finding belongs to the words that the annotation had when the search was made. As soon as a reviewer decides on
 * other words, the finding is ignored. When that decision is undone, the finding counts again. The places in a finding
 * follow every change of the text.
 */
final class AnchorFindings {

    private static final AnchorEvidence CERTAIN = new AnchorEvidence(1, 1, AnchorMethod.UNCHANGED);
    private static final int MOST_REWRITINGS = 1024;
    private static final AnchorEvidence TYPED_OVER = new AnchorEvidence(0, 0, AnchorMethod.POSITION);

    private record Finding(String words, AnchorResult result) {
    }

    /** The place of a candidate, by the rank of the candidate. Rank -1 is the place where the words would stand. */
    private record Place(AnnotationId id, int rank) {
    }

    /** What was typed in the place of an annotation's words, and what was known of them before. */
    private record TypedOver(AnnotationId id, JournalEntry<AnnotationId> by, Optional<Finding> before) {
    }

    private final Deque<TypedOver> rewritings = new ArrayDeque<>();
    private final Map<AnnotationId, Finding> findings = new HashMap<>();
    private final LiveSpans<Place> places = new LiveSpans<>();

    AnchorFindings(AnchoredReview anchored) {
        anchored.anchors().forEach((id, result) -> anchored.review().annotation(id)
                .filter(annotation -> !(result instanceof Anchored))
                .ifPresent(annotation -> put(annotation, result)));
    }

    private void put(Annotation annotation, AnchorResult result) {
        AnnotationId id = annotation.id();
        findings.put(id, new Finding(annotation.words(), result));
        List<AnchorCandidate> candidates = AnchorCandidate.of(result);
        for (int rank = 0; rank < candidates.size(); rank++) {
            places.put(new Place(id, rank), candidates.get(rank).span());
        }
        if (result instanceof Orphaned orphaned) {
            places.put(new Place(id, -1), TextSpan.ofLength(orphaned.near(), 0));
        }
    }

    void textChanged(TextReplacement change) {
        places.replaced(change);
    }

    /** Notes that a reviewer typed other words in the place of the annotation's words, without deciding on them. */
    void rewritten(Annotation annotation, JournalEntry<AnnotationId> by) {
        rewritings.addFirst(new TypedOver(annotation.id(), by, Optional.ofNullable(findings.get(annotation.id()))));
        if (rewritings.size() > MOST_REWRITINGS) {
            rewritings.removeLast();
        }
        findings.put(annotation.id(), new Finding(annotation.words(),
                new Drifted(new TextSpan(0, 0), annotation.words(), "", TYPED_OVER)));
    }

    /** Forgets what was found because of these edits, which were undone. */
    void takenBack(List<JournalEntry<AnnotationId>> edits) {
        if (edits.isEmpty()) {
            return;
        }
        List<TypedOver> undone = rewritings.stream()
                .filter(rewriting -> edits.stream().anyMatch(edit -> edit == rewriting.by)).toList();
        rewritings.removeAll(undone);
        undone.forEach(rewriting -> rewriting.before.ifPresentOrElse(
                before -> findings.put(rewriting.id, before), () -> findings.remove(rewriting.id)));
    }

    /** Returns what became of an annotation that stands at {@code span} now. */
    AnchorResult placed(Annotation annotation, TextSpan span, Function<TextSpan, String> words) {
        Optional<AnchorResult> found = found(annotation);
        if (found.isPresent()) {
            String now = words.apply(span);
            boolean same = !isKnownDrift(found.get(), annotation.words(), now)
                    && Words.same(annotation.words(), now);
            if (found.get() instanceof Drifted drifted && !same && !isTypedCorrection(annotation, drifted, now)) {
                return new Drifted(span, annotation.words(), now, drifted.evidence());
            }
            if (found.get() instanceof Moved moved && same) {
                return new Moved(span, moved.evidence());
            }
        }
        return new Anchored(span, CERTAIN);
    }

    /** Whether the reviewer typed what the annotation asks for. */
    private static boolean isTypedCorrection(Annotation annotation, Drifted drifted, String now) {
        return drifted.evidence() == TYPED_OVER && now.equals(annotation.correction());
    }

    /** Whether the search compared these very words already. */
    private static boolean isKnownDrift(AnchorResult found, String words, String now) {
        return found instanceof Drifted drifted && drifted.newWords().equals(now) && drifted.oldWords().equals(words);
    }

    /**
     * Returns what became of an annotation that has no place.
     *
     * @param lastPlace where its words stood before they were deleted in this editor; empty when they were not deleted
     */
    AnchorResult lost(Annotation annotation, Optional<Integer> lastPlace) {
        AnnotationId id = annotation.id();
        List<AnchorCandidate> candidates = found(annotation).map(result -> followed(id, AnchorCandidate.of(result)))
                .orElse(List.of());
        if (hasSeveralPlaces(annotation)) {
            return new Ambiguous(annotation.words(), candidates);
        }
        Place near = new Place(id, -1);
        int offset = lastPlace.or(() -> places.span(near).map(TextSpan::start)).or(() -> places.lastPlace(near))
                .orElse(0);
        return new Orphaned(annotation.words(), offset, candidates);
    }

    /** Whether {@link #lost} is {@code Ambiguous}, told without following the text to every candidate. */
    boolean hasSeveralPlaces(Annotation annotation) {
        return found(annotation).filter(Ambiguous.class::isInstance).filter(result -> IntStream
                .range(0, AnchorCandidate.of(result).size())
                .filter(rank -> !places.isOrphaned(new Place(annotation.id(), rank))).limit(2).count() > 1).isPresent();
    }

    private Optional<AnchorResult> found(Annotation annotation) {
        return Optional.ofNullable(findings.get(annotation.id()))
                .filter(finding -> finding.words().equals(annotation.words())).map(Finding::result);
    }

    private List<AnchorCandidate> followed(AnnotationId id, List<AnchorCandidate> candidates) {
        List<AnchorCandidate> now = new ArrayList<>();
        for (int rank = 0; rank < candidates.size(); rank++) {
            double score = candidates.get(rank).score();
            places.span(new Place(id, rank)).ifPresent(span -> now.add(new AnchorCandidate(span, score)));
        }
        return now;
    }
}
