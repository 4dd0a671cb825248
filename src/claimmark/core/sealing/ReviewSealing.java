package claimmark.core.sealing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Signature;

/**
 * Records in the ledger of a review the changes since it was saved.
 *
 * <pre>
 * Review toSave = new ReviewSealing(saved, now, edits, new Signature("ana", time)).sealed();
 * </pre>
 *
 * The saved review is compared with the current one, field by field. So a change that was undone before saving leaves
 * no trace. A new annotation gets one entry {@code added}, and one entry for each field that differs from a new, empty
 * annotation.
 */
public final class ReviewSealing {

    private final Review saved;
    private final Review now;
    private final UnsealedEdits edits;
    private final Signature saver;

    /**
     * @param saved the review as it was last read or saved
     * @param now the review that is to be saved
     * @param edits the edits in between, in their order, including edits that undo others
     * @param saver the signature for changes that no edit made, for instance words that were typed into a mark
     */
    public ReviewSealing(Review saved, Review now, List<AnnotationEdit> edits, Signature saver) {
        this(saved, now, UnsealedEdits.of(edits), saver);
    }

    /** The same for edits that were collected by their annotations. They are not copied: ask before the next edit. */
    public ReviewSealing(Review saved, Review now, UnsealedEdits edits, Signature saver) {
        this.saved = saved;
        this.now = now;
        this.edits = edits;
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

    /** The review with these changes in its ledger. Deleted annotations are kept as they were last saved. */
    public Review sealed() {
        return sealed(now.ledger().append(changes()));
    }

    /**
     * The same for who has made the ledger already.
     *
     * @param ledger the ledger with the {@link #changes} in it
     */
    public Review sealed(Ledger ledger) {
        Map<AnnotationId, Annotation> deleted = new LinkedHashMap<>();
        now.deleted().forEach(annotation -> deleted.put(annotation.id(), annotation));
        saved.annotations().forEach(annotation -> deleted.putIfAbsent(annotation.id(), annotation));
        now.annotations().forEach(annotation -> deleted.remove(annotation.id()));
        return now.withHistory(ledger, List.copyOf(deleted.values()));
    }

    /** The unsaved changes, in the form in which the ledger will record them. */
    public List<LedgerChange> changes() {
        List<LedgerChange> changes = new ArrayList<>();
        Consumer<Annotation> add = annotation -> changes.addAll(changesOf(annotation.id()));
        saved.annotations().stream().filter(annotation -> now.annotation(annotation.id()).isEmpty()).forEach(add);
        now.annotations().stream()
                .filter(annotation -> !saved.annotation(annotation.id()).equals(Optional.of(annotation))).forEach(add);
        return changes;
    }

    /** The unsaved changes of one annotation. */
    public List<LedgerChange> changesOf(AnnotationId id) {
        return new AnnotationSealing(id, now.ledger().entries(id.value()), FieldTouches.of(edits.of(id)), saver)
                .changes(saved.annotation(id), now.annotation(id), now.deleted(id));
    }
}
