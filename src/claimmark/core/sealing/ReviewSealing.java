package claimmark.core.sealing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Signature;

/**
 * Enters into the ledger of a review what was done since it was saved. The review as it was saved is compared with the
 * review as it is, field by field: what was done and undone in between leaves no trace. An annotation that is new has
 * one entry, {@code added}, and one for each field that says more than a new annotation does.
 *
 * <pre>
 * Review toSave = new ReviewSealing(saved, now, edits, new Signature("ana", time)).sealed();
 * </pre>
 */
public final class ReviewSealing {

    private final Review saved;
    private final Review now;
    private final FieldTouches touches;
    private final Signature saver;

    /**
     * @param saved the review as it was read or saved last
     * @param now the review as it shall be saved
     * @param edits the steps that were taken in between, in their order, steps of Undo included
     * @param saver signs what no step tells of, as when words are typed into a mark
     */
    public ReviewSealing(Review saved, Review now, List<AnnotationEdit> edits, Signature saver) {
        this.saved = saved;
        this.now = now;
        this.touches = new FieldTouches(edits);
        this.saver = saver;
    }

    /** The review as it was read or saved last. */
    public Review saved() {
        return saved;
    }

    /** The review as it shall be saved, without the changes in its ledger. */
    public Review now() {
        return now;
    }

    /** The review with these changes in its ledger. Annotations that were deleted are kept as they were saved last. */
    public Review sealed() {
        Map<AnnotationId, Annotation> deleted = new LinkedHashMap<>();
        now.deleted().forEach(annotation -> deleted.put(annotation.id(), annotation));
        saved.annotations().forEach(annotation -> deleted.putIfAbsent(annotation.id(), annotation));
        now.annotations().forEach(annotation -> deleted.remove(annotation.id()));
        return now.withHistory(now.ledger().append(changes()), List.copyOf(deleted.values()));
    }

    /** What is not saved yet, as the ledger will tell it. */
    public List<LedgerChange> changes() {
        List<LedgerChange> changes = new ArrayList<>();
        saved.annotations().stream().filter(annotation -> now.annotation(annotation.id()).isEmpty())
                .forEach(annotation -> changes.addAll(changesOf(annotation.id())));
        now.annotations().stream()
                .filter(annotation -> !saved.annotation(annotation.id()).equals(Optional.of(annotation)))
                .forEach(annotation -> changes.addAll(changesOf(annotation.id())));
        return changes;
    }

    /** What is not saved yet of one annotation. */
    public List<LedgerChange> changesOf(AnnotationId id) {
        return new AnnotationSealing(id, now.ledger().entries(id.value()), touches.of(id), saver)
                .changes(saved.annotation(id), now.annotation(id), now.deleted(id));
    }
}
