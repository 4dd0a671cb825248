package claimmark.core.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import claimmark.core.xml.ForeignContent;

/** Merges the content of other tools, of which nothing but its form is known. */
final class ForeignMerge {

    private ForeignMerge() {
    }

    /** Of an attribute that both changed, the first value in text order is kept. */
    static ForeignContent merge(Optional<ForeignContent> base, ForeignContent ours, ForeignContent theirs) {
        return merge(base, ours, theirs, name -> {
            Optional<String> before = value(base, name);
            Optional<String> one = value(Optional.of(ours), name);
            Optional<String> two = value(Optional.of(theirs), name);
            return one.isPresent() && two.isPresent() ? ThreeWay.choose(before, one.get(), two.get())
                    : one.or(() -> two).filter(left -> !before.equals(Optional.of(left))).orElse("");
        });
    }

    /** @param chosen the merged value of an attribute; empty when it is gone */
    static ForeignContent merge(Optional<ForeignContent> base, ForeignContent ours, ForeignContent theirs,
            Function<String, String> chosen) {
        SortedMap<String, String> attributes = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>(ours.attributes().keySet());
        names.addAll(theirs.attributes().keySet());
        for (String name : names) {
            String value = chosen.apply(name);
            boolean there = ThreeWay.isThere(base.filter(b -> b.attributes().containsKey(name)).isPresent(),
                    ours.attributes().containsKey(name), theirs.attributes().containsKey(name));
            if (!value.isEmpty() || there) {
                attributes.put(name, value);
            }
        }
        return new ForeignContent(attributes,
                merge(base.map(ForeignContent::elements), ours.elements(), theirs.elements()),
                merge(base.map(ForeignContent::before), ours.before(), theirs.before()));
    }

    private static Optional<String> value(Optional<ForeignContent> content, String name) {
        return content.flatMap(some -> Optional.ofNullable(some.attributes().get(name)));
    }

    /** An element that was changed counts as one that went and one that came. So none is lost when both changed it. */
    private static List<String> merge(Optional<List<String>> before, List<String> ours, List<String> theirs) {
        List<String> base = before.orElse(List.of());
        if (ours.equals(theirs) || base.equals(theirs)) {
            return ours;
        }
        if (base.equals(ours)) {
            return theirs;
        }
        List<String> merged = new ArrayList<>();
        base.stream().distinct().forEach(element -> merged.addAll(copies(element, base, ours, theirs)));
        SortedSet<String> added = new TreeSet<>(ours);
        added.addAll(theirs);
        base.forEach(added::remove);
        added.forEach(element -> merged.addAll(copies(element, base, ours, theirs)));
        return merged;
    }

    private static List<String> copies(String element, List<String> base, List<String> ours, List<String> theirs) {
        int count = ThreeWay.choose(Optional.of(Collections.frequency(base, element)),
                Collections.frequency(ours, element), Collections.frequency(theirs, element),
                Collections.reverseOrder());
        return Collections.nCopies(count, element);
    }
}
