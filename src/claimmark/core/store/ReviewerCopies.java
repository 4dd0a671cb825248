package claimmark.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import claimmark.core.model.Reviewer;
import claimmark.core.xml.ForeignContent;

/**
 * Unites the copies of each reviewer in a file. A file repeats a reviewer wherever the reviewer is mentioned.
 *
 * <p>The copies of one reviewer may differ, for instance after a merge with a version in which the reviewer took
 * another name. Then the most frequent value counts; of several equally frequent values, the first in text order
 * counts. Foreign content that only one copy has is kept.
 */
final class ReviewerCopies {

    private final SortedMap<String, List<Reviewer>> byId = new TreeMap<>();

    void add(Collection<Reviewer> reviewers) {
        reviewers.forEach(
                reviewer -> byId.computeIfAbsent(reviewer.id(), id -> new ArrayList<>()).add(reviewer));
    }

    /** Each reviewer once, in the order of the ids. */
    List<Reviewer> united() {
        return byId.values().stream().map(ReviewerCopies::united).toList();
    }

    private static Reviewer united(List<Reviewer> copies) {
        Reviewer first = copies.get(0);
        Set<Reviewer> different = new LinkedHashSet<>(copies);
        if (different.size() == 1) {
            return first;
        }
        String name = mostFrequent(copies.stream().map(Reviewer::name).toList());
        SortedMap<String, List<String>> values = new TreeMap<>();
        Set<String> elements = new LinkedHashSet<>();
        for (Reviewer copy : copies) {
            copy.foreign().attributes().forEach(
                    (attribute, value) -> values.computeIfAbsent(attribute, none -> new ArrayList<>()).add(value));
            elements.addAll(copy.foreign().elements());
        }
        SortedMap<String, String> attributes = new TreeMap<>();
        values.forEach((attribute, said) -> attributes.put(attribute, mostFrequent(said)));
        return new Reviewer(first.id(), name, new ForeignContent(attributes, List.copyOf(elements)));
    }

    private static String mostFrequent(List<String> values) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return counts.entrySet().stream().filter(count -> count.getValue() == most).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }
}
