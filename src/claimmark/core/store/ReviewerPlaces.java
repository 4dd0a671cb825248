package claimmark.core.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import claimmark.core.model.Reviewer;
import claimmark.core.xml.ElementBuilder;

/** Writes the reviewers of a review into the elements that mention them. */
final class ReviewerPlaces {

    private final TreeMap<String, Reviewer> byId = new TreeMap<>();
    private final Set<String> mentioned = new HashSet<>();

    ReviewerPlaces(List<Reviewer> reviewers) {
        reviewers.forEach(reviewer -> byId.put(reviewer.id(), reviewer));
    }

    /** Writes these reviewers into an element that mentions them, in the order of their ids. Skips unknown ids. */
    void write(Collection<String> ids, ElementBuilder element) {
        for (String id : new TreeSet<>(ids)) {
            Reviewer reviewer = byId.get(id);
            if (reviewer != null) {
                mentioned.add(id);
                element.child(ReviewerXml.write(reviewer));
            }
        }
    }

    /** The reviewers that no element written so far mentions. */
    List<Reviewer> others() {
        return byId.values().stream().filter(reviewer -> !mentioned.contains(reviewer.id())).toList();
    }
}
