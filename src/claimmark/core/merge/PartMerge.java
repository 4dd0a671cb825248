package claimmark.core.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Merges the parts of one sort that an annotation has: which of them there are, and in which order.
 *
 * @param <T> bodies, verdicts, evidence or replies
 */
final class PartMerge<T> {

    private final FieldValues fields;
    private final Map<String, T> base;
    private final Map<String, T> ours;
    private final Map<String, T> theirs;
    private final String vital;
    private final Function<T, String> vitalValue;

    /**
     * @param vital what has to be added to the name of a part to get its vital field
     * @param vitalValue the value of that field; empty for a part that has no fields
     */
    PartMerge(FieldValues fields, Map<String, T> base, Map<String, T> ours, Map<String, T> theirs, String vital,
            Function<T, String> vitalValue) {
        this.fields = fields;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.vital = vital;
        this.vitalValue = vitalValue;
    }

    /** Merges one part. */
    interface Builder<T> {

        /**
         * @param version the version that has the merged vital value
         * @param other the other version, if both copies have the part
         */
        T build(String name, Optional<T> before, T version, T other);
    }

    /** The parts of the base in their order, and then the new ones by time and name. */
    List<T> merge(Builder<T> builder) {
        Set<String> added = new TreeSet<>(Comparator.comparing(this::time).thenComparing(Function.identity()));
        added.addAll(ours.keySet());
        added.addAll(theirs.keySet());
        added.removeAll(base.keySet());
        List<String> names = new ArrayList<>(base.keySet());
        names.addAll(added);
        List<T> merged = new ArrayList<>();
        names.stream().filter(this::isThere).forEach(name -> build(name, builder).ifPresent(merged::add));
        return merged;
    }

    private Instant time(String name) {
        return fields.time(name + vital);
    }

    private boolean isThere(String name) {
        boolean hasField = List.of(base, ours, theirs).stream()
                .anyMatch(parts -> Optional.ofNullable(parts.get(name)).map(vitalValue)
                        .filter(value -> !value.isEmpty()).isPresent());
        return hasField ? !fields.value(name + vital).isEmpty()
                : ThreeWay.isThere(base.containsKey(name), ours.containsKey(name), theirs.containsKey(name));
    }

    private Optional<T> build(String name, Builder<T> builder) {
        Optional<T> before = Optional.ofNullable(base.get(name));
        Optional<T> one = Optional.ofNullable(ours.get(name));
        Optional<T> two = Optional.ofNullable(theirs.get(name));
        Optional<T> first = one.or(() -> two);
        Optional<T> second = two.or(() -> one);
        if (first.isEmpty() || second.isEmpty()) {
            return before;
        }
        String wanted = fields.value(name + vital);
        boolean firstFits = vitalValue.apply(first.get()).equals(wanted);
        boolean secondFits = vitalValue.apply(second.get()).equals(wanted);
        T version = firstFits == secondFits ? ThreeWay.choose(before, first.get(), second.get())
                : firstFits ? first.get() : second.get();
        return Optional.of(builder.build(name, before, version, version == first.get() ? second.get() : first.get()));
    }
}
