package claimmark.core.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.desk.IncomingReview;
import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.merge.MergeResult;
import claimmark.core.merge.ReviewMerge;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Signature;
import claimmark.core.model.Target;
import claimmark.core.recovery.UnsavedChange.OfAnnotations;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.sealing.ReviewSealing;

/**
 * Merges recovered annotations with a review that was saved since the journal was begun. The review before both is not
 * kept: it is the saved one with those annotations as the journal found them, and without the entries of their history
 * that came later.
 */
final class RecoveryMerge {

    private final Review theirs;
    private final Map<AnnotationId, Target> targets;
    private final Map<AnnotationId, Optional<Annotation>> before = new LinkedHashMap<>();
    private final Map<AnnotationId, Optional<Annotation>> after = new LinkedHashMap<>();
    private final Map<AnnotationId, OfAnnotations> last = new LinkedHashMap<>();
    private final List<AnnotationEdit> edits = new ArrayList<>();

    /**
     * @param theirs the review as it was saved since
     * @param recorded the steps of the journal, in their order
     * @param targets where those annotations stand now that were given a place
     */
    RecoveryMerge(Review theirs, List<OfAnnotations> recorded, Map<AnnotationId, Target> targets) {
        this.theirs = theirs;
        this.targets = targets;
        recorded.forEach(step -> step.edits().forEach(edit -> {
            before.putIfAbsent(edit.id(), edit.before());
            after.put(edit.id(), edit.after());
            last.put(edit.id(), new OfAnnotations(step.reviewer(), List.of(edit)));
            edits.add(edit);
        }));
        wasSaved().forEach(this::forget);
    }

    /** The annotations whose last recorded state was saved, whatever was done to them after that. */
    private List<AnnotationId> wasSaved() {
        return after.keySet().stream().filter(id -> {
            List<LedgerEntry> all = theirs.ledger().entries(id.value());
            int earlier = history(id).size();
            return after.get(id).filter(annotation -> earlier < all.size() && EarlierHistory
                    .of(all, AnnotationFields.of(annotation), earlier + 1).differing() == 0).isPresent();
        }).toList();
    }

    private void forget(AnnotationId id) {
        before.remove(id);
        after.remove(id);
        last.remove(id);
        edits.removeIf(edit -> edit.id().equals(id));
    }

    /** The entries about an annotation that the journal's reviewer knew. */
    private List<LedgerEntry> history(AnnotationId id) {
        return before.get(id).map(annotation -> EarlierHistory.of(theirs.ledger().entries(id.value()),
                AnnotationFields.of(annotation), 0).entries()).orElse(List.of());
    }

    /** The saved review with the recovered work. */
    IncomingReview merged() {
        if (edits.isEmpty()) {
            return new IncomingReview(theirs, theirs, theirs, List.of(), List.of());
        }
        Review base = base();
        Signature saver = edits.get(edits.size() - 1).by();
        Review ours = new ReviewSealing(base, ours(base), edits, saver).sealed();
        MergeResult merged = ReviewMerge.rebase(base, ours, theirs);
        return new IncomingReview(base, theirs, merged.review(), edits(merged.review()), merged.undecided());
    }

    private Review base() {
        Set<AnnotationId> ids = before.keySet();
        List<LedgerEntry> known = new ArrayList<>();
        theirs.ledger().subjects().stream().map(AnnotationId::new).forEach(id -> known.addAll(
                ids.contains(id) ? history(id) : theirs.ledger().entries(id.value())));
        Review base = theirs.withHistory(Ledger.of(known),
                theirs.deleted().stream().filter(annotation -> !ids.contains(annotation.id())).toList());
        for (Map.Entry<AnnotationId, Optional<Annotation>> entry : before.entrySet()) {
            AnnotationId id = entry.getKey();
            base = entry.getValue().map(annotation -> annotation.withTarget(whereTheirsIs(annotation)))
                    .map(base::with).orElse(base.without(id));
        }
        return base;
    }

    /** Where the saved annotation stands, if it stands on the same words: then nobody moved it. */
    private Target whereTheirsIs(Annotation annotation) {
        return theirs.annotation(annotation.id()).or(() -> theirs.deleted(annotation.id())).map(Annotation::target)
                .filter(target -> target.quote().exact().equals(annotation.words())
                        && target.orphan() == annotation.target().orphan())
                .orElse(annotation.target());
    }

    private Review ours(Review base) {
        Review ours = base;
        for (Map.Entry<AnnotationId, Optional<Annotation>> entry : after.entrySet()) {
            AnnotationId id = entry.getKey();
            Optional<Target> place = Optional.ofNullable(targets.get(id))
                    .or(() -> base.annotation(id).map(Annotation::target));
            ours = entry.getValue().map(annotation -> place.map(annotation::withTarget).orElse(annotation))
                    .map(ours::with).orElse(ours.without(id));
        }
        for (OfAnnotations step : last.values()) {
            ours = ours.withReviewer(step.reviewer());
        }
        return ours;
    }

    /** The edits that lead from the saved review to the merged one. */
    private List<AnnotationEdit> edits(Review merged) {
        return Stream.concat(theirs.annotations().stream(), merged.annotations().stream()).map(Annotation::id)
                .distinct().filter(id -> !theirs.annotation(id).equals(merged.annotation(id)))
                .map(id -> {
                    AnnotationEdit edit = step(id).edits().get(0);
                    return new AnnotationEdit(theirs.annotation(id), merged.annotation(id), edit.by(),
                            edit.takesBack());
                }).toList();
    }

    /** The last step about an annotation; the last of all for one that became equal with a recovered one. */
    private OfAnnotations step(AnnotationId id) {
        return Optional.ofNullable(last.get(id)).orElseGet(() -> last.values().iterator().next());
    }

    /** The edits of a merged review as steps, each by whoever made the last one about its annotation. */
    List<OfAnnotations> steps(IncomingReview merged) {
        return merged.edits().stream().map(edit -> new OfAnnotations(step(edit.id()).reviewer(), List.of(edit)))
                .toList();
    }
}
