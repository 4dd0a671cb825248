package claimmark.core.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<AnnotationId> saved = wasSaved();
        before.keySet().removeAll(saved);
        after.keySet().removeAll(saved);
        last.keySet().removeAll(saved);
        edits.removeIf(edit -> saved.contains(edit.id()));
    }

    /** The annotations whose last recorded state was saved, whatever was done to them after that. */
    private Set<AnnotationId> wasSaved() {
        return after.keySet().stream().filter(id -> {
            List<LedgerEntry> all = theirs.ledger().entries(id.value());
            int earlier = history(id).size();
            return after.get(id).filter(annotation -> earlier < all.size() && EarlierHistory
                    .of(all, AnnotationFields.of(annotation), earlier + 1).differing() == 0).isPresent();
        }).collect(Collectors.toSet());
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
        Map<AnnotationId, Annotation> annotations = byId(theirs);
        before.forEach((id, state) -> put(id,
                state.map(annotation -> annotation.withTarget(whereTheirsIs(annotation))), annotations));
        return theirs.withAnnotations(List.copyOf(annotations.values())).withHistory(Ledger.of(known),
                theirs.deleted().stream().filter(annotation -> !ids.contains(annotation.id())).toList());
    }

    private static Map<AnnotationId, Annotation> byId(Review review) {
        Map<AnnotationId, Annotation> annotations = new LinkedHashMap<>();
        review.annotations().forEach(annotation -> annotations.put(annotation.id(), annotation));
        return annotations;
    }

    private static void put(AnnotationId id, Optional<Annotation> state, Map<AnnotationId, Annotation> annotations) {
        state.ifPresentOrElse(annotation -> annotations.put(id, annotation), () -> annotations.remove(id));
    }

    /** Where the saved annotation stands, if it stands on the same words: then nobody moved it. */
    private Target whereTheirsIs(Annotation annotation) {
        return theirs.annotation(annotation.id()).or(() -> theirs.deleted(annotation.id())).map(Annotation::target)
                .filter(target -> target.quote().exact().equals(annotation.words())
                        && target.orphan() == annotation.target().orphan())
                .orElse(annotation.target());
    }

    private Review ours(Review base) {
        Map<AnnotationId, Annotation> annotations = byId(base);
        after.forEach((id, state) -> put(id, state.map(annotation -> Optional.ofNullable(targets.get(id))
                .or(() -> base.annotation(id).map(Annotation::target))
                .map(annotation::withTarget).orElse(annotation)), annotations));
        Review ours = base.withAnnotations(List.copyOf(annotations.values()));
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
