package claimmark.core.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;

/** Merges the fields of one annotation: their values, and what the ledger says of them. */
final class FieldMerge implements FieldValues {

    private final Map<String, String> base;
    private final Optional<FieldTips> before;
    private final Side ours;
    private final Side theirs;
    private final Set<String> fields;
    private final Preference preference;
    private final Ledger history;
    private final FieldTips tips;

    FieldMerge(Optional<AnnotationState> base, AnnotationState ours, AnnotationState theirs, Preference preference) {
        this.preference = preference;
        this.base = base.map(state -> FieldMap.of(state.annotation())).orElseGet(Map::of);
        before = base.map(state -> FieldTips.of(state.history(), state.annotation().id()));
        this.ours = new Side(ours);
        this.theirs = new Side(theirs);
        fields = new LinkedHashSet<>(this.base.keySet());
        fields.addAll(new TreeSet<>(this.ours.values.keySet()));
        fields.addAll(new TreeSet<>(this.theirs.values.keySet()));
        AnnotationId id = ours.annotation().id();
        history = Revivals.in(complete(this.ours, this.theirs).unite(complete(this.theirs, this.ours)), id);
        tips = FieldTips.of(history, id);
    }

    /** The history of the annotation in both, with what the merge adds. */
    Ledger history() {
        return history;
    }

    @Override
    public Instant time(String field) {
        return tips.standing(field).stream().map(LedgerEntry::when).min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Whether one of the two copies has changes that are in no history. */
    boolean isUnrecorded(AnnotationState copy) {
        Side side = copy == ours.state ? ours : theirs;
        return fields.stream().anyMatch(field -> isUnrecorded(side, field));
    }

    @Override
    public String value(String field) {
        List<String> values = tips.values(field);
        if (isUnrecorded(ours, field) && !isDisputed(ours, theirs, field)) {
            return ours.value(field);
        }
        if (isUnrecorded(theirs, field) && !isDisputed(theirs, ours, field)) {
            return theirs.value(field);
        }
        if (values.isEmpty()) {
            return withoutEntry(field);
        }
        if (FieldRules.isTag(field)) {
            return values.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
        }
        return values.size() == 1 ? values.get(0) : latest(field, values);
    }

    /** The value of a field of which nothing is told, or nothing that was not taken back: then its last entry tells. */
    private String withoutEntry(String field) {
        List<String> last = tips.last(field).stream().map(LedgerEntry::after).distinct().toList();
        return last.size() == 1 ? last.get(0) : ThreeWay.choose(Optional.of(base.getOrDefault(field, "")),
                ours.value(field), theirs.value(field));
    }

    /** Of several values the one that goes with the value of the leading field, or the one that was set last. */
    private String latest(String field, List<String> values) {
        if (preference == Preference.OURS && values.contains(ours.value(field))) {
            return ours.value(field);
        }
        Optional<String> leader = FieldRules.leader(field);
        if (leader.isPresent()) {
            String led = value(leader.get());
            List<String> fitting = List.of(ours, theirs).stream()
                    .filter(side -> side.value(leader.get()).equals(led)).map(side -> side.value(field)).distinct()
                    .toList();
            if (fitting.size() == 1 && values.contains(fitting.get(0))) {
                return fitting.get(0);
            }
        }
        return tips.standing(field).stream().max(FieldTips.BY_TIME).map(LedgerEntry::after).orElse("");
    }

    /** Whether another program changed the field without an entry in the ledger. */
    private boolean isUnrecorded(Side side, String field) {
        String value = side.value(field);
        return side.tips.tellsOf(field) ? !side.tips.isLast(field, value) && !value.equals(base.getOrDefault(field, ""))
                : !value.equals(base.getOrDefault(field, base.isEmpty() ? side.blank.getOrDefault(field, "") : ""));
    }

    /** Whether the other copy has another change of a field that changed without an entry here. */
    private boolean isDisputed(Side side, Side other, String field) {
        boolean changed = isUnrecorded(other, field)
                || other.tips.standing(field).stream().anyMatch(entry -> !side.entries.contains(entry));
        return changed && !other.value(field).equals(side.value(field));
    }

    /**
     * The history of one copy, with an entry for each disputed change that has none. Nobody signs it, and it has no
     * time: so the same change gives the same entry, whatever was merged before.
     */
    private Ledger complete(Side side, Side other) {
        List<LedgerEntry> entries = fields.stream()
                .filter(field -> isUnrecorded(side, field) && isDisputed(side, other, field))
                .map(field -> entry(side, field)).toList();
        return side.state.history().unite(Ledger.of(entries));
    }

    private LedgerEntry entry(Side side, String field) {
        List<String> follows = before.map(tips -> tips.last(field)).orElse(List.of()).stream().map(LedgerEntry::id)
                .toList();
        return LedgerEntry.seal(new LedgerChange(side.state.annotation().id().value(), field,
                base.getOrDefault(field, ""), side.value(field), "", Instant.EPOCH), follows);
    }

    /** One of the two copies. */
    private static final class Side {

        private final AnnotationState state;
        private final Map<String, String> values;
        private final Map<String, String> blank;
        private final FieldTips tips;
        private final Set<LedgerEntry> entries;

        Side(AnnotationState state) {
            Annotation annotation = state.annotation();
            this.state = state;
            values = FieldMap.of(annotation);
            blank = FieldMap.of(Annotation.create(annotation.id(), annotation.kind(), annotation.target(),
                    annotation.creator(), annotation.created()));
            tips = FieldTips.of(state.history(), annotation.id());
            entries = Set.copyOf(state.history().entries());
        }

        String value(String field) {
            return values.getOrDefault(field, "");
        }
    }
}
