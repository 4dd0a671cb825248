package claimmark.core.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/**
 * Finds marks that two people made of the same words at the same place, as the same kind, and makes each pair one
 * annotation. It gets the smaller of the two ids. The history of the other one is sealed anew under that id, with all
 * that it tells.
 */
final class EqualMarks {

    private final Map<AnnotationId, AnnotationState> ours;
    private final Map<AnnotationId, AnnotationState> theirs;

    private EqualMarks(Map<AnnotationId, AnnotationState> ours, Map<AnnotationId, AnnotationState> theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Gives both of each pair the same id, in both maps. */
    static void unite(Map<AnnotationId, AnnotationState> ours, Map<AnnotationId, AnnotationState> theirs,
            Preference preference) {
        new EqualMarks(ours, theirs).unite(preference);
    }

    private void unite(Preference preference) {
        Map<Mark, AnnotationId> marks = onlyIn(ours, theirs);
        onlyIn(theirs, ours).forEach((mark, id) -> Optional.ofNullable(marks.get(mark)).ifPresent(our -> {
            if (preference == Preference.LATEST && our.compareTo(id) < 0) {
                rename(theirs, id, our);
            } else {
                rename(ours, our, id);
            }
        }));
    }

    /** The marks that only one copy has, each with the smallest id. */
    private static Map<Mark, AnnotationId> onlyIn(Map<AnnotationId, AnnotationState> one,
            Map<AnnotationId, AnnotationState> other) {
        Map<Mark, AnnotationId> marks = new HashMap<>();
        Set<AnnotationId> ids = new TreeSet<>(one.keySet());
        ids.removeAll(other.keySet());
        for (AnnotationId id : ids) {
            Optional.ofNullable(one.get(id)).flatMap(Mark::of).ifPresent(mark -> marks.putIfAbsent(mark, id));
        }
        return marks;
    }

    private static void rename(Map<AnnotationId, AnnotationState> states, AnnotationId from, AnnotationId to) {
        Optional.ofNullable(states.remove(from)).ifPresent(state -> states.put(to, renamed(state, to)));
    }

    private static AnnotationState renamed(AnnotationState state, AnnotationId id) {
        Annotation annotation = new AnnotationDraft(id, state.annotation()).build();
        return new AnnotationState(annotation, state.deleted(), sealedAnew(state.history(), id));
    }

    private static Ledger sealedAnew(Ledger history, AnnotationId id) {
        Map<String, LedgerEntry> anew = new HashMap<>();
        for (LedgerEntry entry : history.entries()) {
            LedgerChange change = new LedgerChange(id.value(), entry.field(), entry.before(), entry.after(),
                    entry.who(), entry.when(), entry.undoes().flatMap(undone -> Optional.ofNullable(anew.get(undone)))
                            .map(LedgerEntry::id), entry.foreign());
            List<String> follows = entry.follows().stream().map(anew::get).map(LedgerEntry::id).toList();
            anew.put(entry.id(), LedgerEntry.seal(change, follows));
        }
        return Ledger.of(anew.values());
    }

    /** What makes two annotations the same mark. */
    private record Mark(AnnotationKind kind, String words, TextSpan place) {

        /** Empty for an annotation that cannot be sealed anew, since its history was altered, or that has no place. */
        static Optional<Mark> of(AnnotationState state) {
            Annotation annotation = state.annotation();
            boolean usable = !state.deleted() && state.history().verify() instanceof LedgerVerification.Sound;
            return annotation.target().span().filter(span -> usable)
                    .map(span -> new Mark(annotation.kind(), annotation.words(), span));
        }
    }
}
