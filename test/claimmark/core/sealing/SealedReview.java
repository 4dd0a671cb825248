package claimmark.core.sealing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Samples;
import claimmark.core.model.Signature;
import claimmark.core.model.Status;
import claimmark.core.model.Token;

/** A review that is edited, undone and saved, with a clock that goes on by one second with each step. */
final class SealedReview {

    Review saved;
    Review now;
    private final List<AnnotationEdit> unsealed = new ArrayList<>();
    final Deque<AnnotationEdit> done = new ArrayDeque<>();
    final Deque<AnnotationEdit> undone = new ArrayDeque<>();
    private String who = "ana";
    private Instant time = Samples.MADE;

    SealedReview(Review review) {
        saved = review;
        now = review;
    }

    /** From here on, another reviewer works. */
    SealedReview as(String reviewer) {
        who = reviewer;
        return this;
    }

    Signature sign() {
        time = time.plusSeconds(1);
        return new Signature(who, time);
    }

    SealedReview add(Annotation annotation) {
        return take(AnnotationEdit.add(annotation, sign()));
    }

    SealedReview delete(String id) {
        return take(AnnotationEdit.remove(annotation(id), sign()));
    }

    SealedReview change(String id, UnaryOperator<AnnotationDraft> change) {
        Annotation before = annotation(id);
        return take(AnnotationEdit.replace(before, change.apply(new AnnotationDraft(before)).build(), sign()));
    }

    private SealedReview take(AnnotationEdit edit) {
        apply(edit);
        done.push(edit);
        undone.clear();
        return this;
    }

    SealedReview undo() {
        AnnotationEdit edit = done.pop();
        apply(edit.inverse(sign()));
        undone.push(edit);
        return this;
    }

    SealedReview redo() {
        AnnotationEdit edit = undone.pop();
        apply(edit.signed(sign()));
        done.push(edit);
        return this;
    }

    private void apply(AnnotationEdit edit) {
        now = now.edit(List.of(edit));
        unsealed.add(edit);
    }

    SealedReview save() {
        now = sealing().sealed();
        saved = now;
        unsealed.clear();
        return this;
    }

    ReviewSealing sealing() {
        return new ReviewSealing(saved, now, unsealed, new Signature(who, time));
    }

    Annotation annotation(String id) {
        return now.annotation(new AnnotationId(id)).orElseThrow();
    }

    /** The entries from the first that is asked for, each as a line; what was taken back is marked. */
    List<String> told(int from) {
        List<LedgerEntry> entries = now.ledger().entries();
        Map<String, LedgerEntry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return entries.stream().skip(from).map(entry -> entry.who() + " " + entry.field() + ": " + entry.before()
                + " > " + entry.after() + entry.undoes().map(byId::get)
                        .map(taken -> " takes back " + taken.before() + " > " + taken.after()).orElse("")).toList();
    }

    /** What the annotation is, when all that the ledger tells of it is done again; empty when it is gone. */
    Optional<Map<String, String>> replayed(String id) {
        Map<String, String> fields = new HashMap<>();
        boolean there = false;
        for (LedgerEntry entry : now.ledger().entries(id)) {
            if (entry.field().equals(FieldName.DELETED)) {
                there = false;
            } else if (entry.field().equals(FieldName.ADDED)) {
                there = true;
                begin(fields, entry);
            } else if (entry.after().isEmpty()) {
                fields.remove(entry.field());
            } else {
                fields.put(entry.field(), entry.after());
            }
        }
        return there ? Optional.of(fields) : Optional.empty();
    }

    /** An annotation that comes back is what it was; a new one is of its kind, and stands on its words. */
    private static void begin(Map<String, String> fields, LedgerEntry added) {
        if (fields.isEmpty()) {
            int space = added.after().indexOf(' ');
            AnnotationKind kind = Token.find(AnnotationKind.class, added.after().substring(0, space)).orElseThrow();
            fields.put("kind", kind.token());
            fields.put("motivation", kind.motivation().token());
            fields.put("status", Status.OPEN.token());
            fields.put(FieldName.TARGET, added.after().substring(space + 1));
        }
    }
}
