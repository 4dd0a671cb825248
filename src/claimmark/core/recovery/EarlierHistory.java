package claimmark.core.recovery;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.sealing.FieldName;

/**
 * How much of an annotation's history belongs to an earlier state of it: the entries that the state can be the result
 * of. A state that other programs changed without entries fits best where the fewest fields differ.
 *
 * @param entries the first entries of the annotation, none of which follows a later one
 * @param differing how many fields have another value in the state than after these entries
 */
record EarlierHistory(List<LedgerEntry> entries, int differing) {

    /**
     * Finds the longest history that fits best.
     *
     * @param all the entries of the annotation, none before one that it follows
     * @param state the fields of the annotation in the earlier state, in which it is not deleted
     * @param least how many entries belong to it at least
     */
    static EarlierHistory of(List<LedgerEntry> all, Map<String, String> state, int least) {
        Set<String> known = new HashSet<>();
        Set<String> differing = new HashSet<>();
        for (LedgerEntry entry : all) {
            boolean isFirst = known.add(entry.field()) && !entry.field().equals(FieldName.DELETED);
            if (isFirst && differs(entry.field(), entry.before(), state)) {
                differing.add(entry.field());
            }
        }
        int best = 0;
        int fewest = least == 0 ? differing.size() : Integer.MAX_VALUE;
        for (int i = 0; i < all.size(); i++) {
            LedgerEntry entry = all.get(i);
            differing.remove(entry.field().equals(FieldName.ADDED) ? FieldName.DELETED : entry.field());
            if (differs(entry.field(), entry.after(), state)) {
                differing.add(entry.field());
            }
            if (i + 1 >= least && differing.size() <= fewest) {
                best = i + 1;
                fewest = differing.size();
            }
        }
        return new EarlierHistory(all.subList(0, best), fewest);
    }

    private static boolean differs(String field, String value, Map<String, String> state) {
        return field.equals(FieldName.DELETED)
                || AnnotationFields.isField(field) && !value.equals(state.getOrDefault(field, ""));
    }
}
