package claimmark.core.sealing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Signature;

/** Finds the changes of one annotation since the review was saved. */
final class AnnotationSealing {

    private final AnnotationId id;
    private final List<LedgerEntry> entries;
    private final Map<String, AnnotationEdit> touches;
    private final Signature saver;
    private final List<LedgerChange> changes = new ArrayList<>();

    /**
     * @param entries the ledger's entries about the annotation
     * @param touches for each field the last edit that changed it
     * @param saver the signature for fields that no edit changed
     */
    AnnotationSealing(AnnotationId id, List<LedgerEntry> entries, Map<String, AnnotationEdit> touches,
            Signature saver) {
        this.id = id;
        this.entries = entries;
        this.touches = touches;
        this.saver = saver;
    }

    /**
     * Returns the changes between two states of the annotation.
     *
     * @param saved the annotation as it was last saved; empty when it is new, or was deleted
     * @param now the annotation as it is now; empty when it is gone
     * @param deleted the annotation as it was before it was deleted; empty when it was never deleted
     */
    List<LedgerChange> changes(Optional<Annotation> saved, Optional<Annotation> now, Optional<Annotation> deleted) {
        if (now.isEmpty()) {
            saved.ifPresent(gone -> appearOrGo(FieldName.DELETED, summary(gone), "", FieldName.ADDED));
            return changes;
        }
        Annotation after = now.get();
        Optional<Annotation> known = saved.or(() -> deleted);
        Map<String, String> before = AnnotationFields.of(known.orElseGet(() -> blank(after)));
        Map<String, String> values = AnnotationFields.of(after);
        Set<String> differing = AnnotationFields.differing(before, values);
        differing.forEach(field -> compare(field, before.getOrDefault(field, ""), values.getOrDefault(field, "")));
        if (touches.containsKey(FieldName.PLACE) && !differing.contains(FieldName.TARGET)) {
            saved.ifPresent(left -> comparePlaces(PlaceInWords.of(left.target().quote()),
                    PlaceInWords.of(after.target().quote())));
        }
        changes.sort(Comparator.comparing(LedgerChange::when));
        if (saved.isEmpty()) {
            appearOrGo(FieldName.ADDED, "", summary(known.orElse(after)), FieldName.DELETED);
        }
        return changes;
    }

    /** The annotation as it was when it was new, without comment, claim, verdict or evidence. */
    private static Annotation blank(Annotation annotation) {
        return Annotation.create(annotation.id(), annotation.kind(), annotation.target().undecided(),
                annotation.creator(), annotation.created());
    }

    /** The kind and the words of an annotation. */
    private static String summary(Annotation annotation) {
        return annotation.kind().token() + " " + annotation.words();
    }

    /** @param opposite the field of the entry that this change may undo */
    private void appearOrGo(String field, String before, String after, String opposite) {
        LedgerChange change = change(field, before, after);
        Optional<LedgerEntry> last = entries.stream().filter(entry -> entry.field().equals(opposite))
                .reduce((first, second) -> second).filter(entry -> isTakenBack(field));
        changes.add(0, last.map(entry -> change.undoing(entry.id())).orElse(change));
    }

    private void compare(String field, String before, String after) {
        List<LedgerChange> back = isTakenBack(field) ? takingBack(field, before, after) : List.of();
        if (back.isEmpty()) {
            changes.add(change(field, before, after));
        } else {
            changes.addAll(back);
        }
    }

    private void comparePlaces(PlaceInWords before, PlaceInWords after) {
        if (!before.equals(after)) {
            compare(FieldName.PLACE, before.toString(), after.toString());
        }
    }

    private boolean isTakenBack(String field) {
        return Optional.ofNullable(touches.get(field)).filter(AnnotationEdit::takesBack).isPresent();
    }

    /** Undoes one entry of the ledger after the other; empty when this does not lead to the value {@code after}. */
    private List<LedgerChange> takingBack(String field, String before, String after) {
        List<LedgerChange> steps = new ArrayList<>();
        Set<String> undone = new HashSet<>();
        String value = before;
        for (int i = entries.size() - 1; i >= 0 && !value.equals(after); i--) {
            LedgerEntry entry = entries.get(i);
            if (!entry.field().equals(field) || undone.contains(entry.id())) {
                continue;
            }
            if (entry.undoes().isPresent()) {
                undone.add(entry.undoes().get());
            } else if (entry.after().equals(value)) {
                steps.add(change(field, value, entry.before()).undoing(entry.id()));
                value = entry.before();
            } else {
                return List.of();
            }
        }
        return value.equals(after) ? steps : List.of();
    }

    private LedgerChange change(String field, String before, String after) {
        Signature by = Optional.ofNullable(touches.get(field)).map(AnnotationEdit::by).orElse(saver);
        return new LedgerChange(id.value(), field, before, after, by.who(), by.when());
    }
}
