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

/** Tells of one annotation what was done to it since the review was saved. */
final class AnnotationSealing {

    private final AnnotationId id;
    private final List<LedgerEntry> entries;
    private final Map<String, AnnotationEdit> touches;
    private final Signature saver;
    private final List<LedgerChange> changes = new ArrayList<>();

    /**
     * @param entries what the ledger has of the annotation
     * @param touches the last step that changed a field
     * @param saver signs what no step changed
     */
    AnnotationSealing(AnnotationId id, List<LedgerEntry> entries, Map<String, AnnotationEdit> touches,
            Signature saver) {
        this.id = id;
        this.entries = entries;
        this.touches = touches;
        this.saver = saver;
    }

    /**
     * @param saved the annotation as it was saved last
     * @param now the annotation as it is
     * @param deleted the annotation as it was when it was deleted
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
        AnnotationFields.differing(before, values).forEach(field -> compare(field,
                before.getOrDefault(field, ""), values.getOrDefault(field, "")));
        changes.sort(Comparator.comparing(LedgerChange::when));
        if (saved.isEmpty()) {
            appearOrGo(FieldName.ADDED, "", summary(known.orElse(after)), FieldName.DELETED);
        }
        return changes;
    }

    /** The annotation before anything was said of it. */
    private static Annotation blank(Annotation annotation) {
        return Annotation.create(annotation.id(), annotation.kind(), annotation.target().undecided(),
                annotation.creator(), annotation.created());
    }

    /** What was marked, and the words. */
    private static String summary(Annotation annotation) {
        return annotation.kind().token() + " " + annotation.words();
    }

    /** @param opposite what the entry is called that this one may take back */
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

    private boolean isTakenBack(String field) {
        return Optional.ofNullable(touches.get(field)).filter(AnnotationEdit::takesBack).isPresent();
    }

    /** Undo after Undo, back through the ledger; empty when that does not lead to {@code after}. */
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
