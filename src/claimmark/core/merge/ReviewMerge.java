package claimmark.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Source;

/**
 * Merges two copies of a review that were changed independently.
 *
 * <pre>
 * MergeResult merged = ReviewMerge.merge(Optional.of(lastRead), mine, onDisk);
 * merged.undecided()   // the fields that both changed, in different ways
 * </pre>
 *
 * It does not matter which copy is ours and which theirs, and in which order several copies are merged. Nothing is
 * lost: different fields of one annotation merge, a deletion never wins against a change that it did not know, and of a
 * field that both changed the ledger keeps both values. Both copies must be as they were saved, with all changes in
 * their ledgers; what another program changed without an entry is merged as well.
 */
public final class ReviewMerge {

    private ReviewMerge() {
    }

    /** @param base the review that both copies began with; empty when there was none */
    public static MergeResult merge(Optional<Review> base, Review ours, Review theirs) {
        if (ours.equals(theirs) || base.filter(theirs::equals).isPresent()) {
            return MergeResult.of(ours);
        }
        return MergeResult.of(base.filter(ours::equals).isPresent() ? theirs
                : merged(base, ours, theirs, Preference.LATEST));
    }

    /**
     * Does the same for a copy of ours that is not saved yet, and is to be put on top of theirs. Of a field that both
     * changed, our value is shown. Equal marks get their ids.
     */
    public static MergeResult rebase(Review base, Review ours, Review theirs) {
        return MergeResult.of(base.equals(theirs) ? ours : base.equals(ours) ? theirs
                : merged(Optional.of(base), ours, theirs, Preference.OURS));
    }

    private static Review merged(Optional<Review> base, Review ours, Review theirs, Preference preference) {
        Source source = CommonText.source(base, ours, theirs);
        Optional<Review> before = base.map(review -> CommonText.in(source, review));
        Review one = CommonText.in(source, ours);
        Review two = CommonText.in(source, theirs);
        Map<AnnotationId, AnnotationState> states = states(before, one, two, preference);
        List<Annotation> annotations = new ArrayList<>();
        List<Annotation> deleted = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        states.values().forEach(state -> {
            (state.deleted() ? deleted : annotations).add(state.annotation());
            entries.addAll(state.history().entries());
        });
        String id = ThreeWay.choose(base.map(Review::id), ours.id(), theirs.id());
        return new Review(id, source, ReviewParts.reviewers(before, one, two),
                ReviewParts.ratingScales(before, one, two), annotations,
                ForeignMerge.merge(before.map(Review::foreign), one.foreign(), two.foreign()))
                .withStructure(ReviewParts.structure(before, one, two))
                .withDismissals(ReviewParts.dismissals(before, one, two))
                .withHistory(Ledger.of(entries), deleted);
    }

    private static Map<AnnotationId, AnnotationState> states(Optional<Review> base, Review ours, Review theirs,
            Preference preference) {
        Map<AnnotationId, AnnotationState> before = base.map(AnnotationState::all).orElseGet(HashMap::new);
        Map<AnnotationId, AnnotationState> one = AnnotationState.all(ours);
        Map<AnnotationId, AnnotationState> two = AnnotationState.all(theirs);
        EqualMarks.unite(one, two, preference);
        TreeSet<AnnotationId> ids = new TreeSet<>(Comparator.naturalOrder());
        ids.addAll(one.keySet());
        ids.addAll(two.keySet());
        Map<AnnotationId, AnnotationState> merged = new HashMap<>();
        for (AnnotationId id : ids) {
            AnnotationMerge.merge(Optional.ofNullable(before.get(id)), Optional.ofNullable(one.get(id)),
                    Optional.ofNullable(two.get(id)), preference).ifPresent(state -> merged.put(id, state));
        }
        return merged;
    }
}
