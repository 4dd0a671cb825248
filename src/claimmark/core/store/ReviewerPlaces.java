package claimmark.core.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import claimmark.core.model.Reviewer;
import claimmark.core.xml.ElementBuilder;

/** Where a review that is written says who its reviewers are: in whatever mentions them. */
final class ReviewerPlaces {

    private final TreeMap<String, Reviewer> byId = new TreeMap<>();
    private final Set<String> mentioned = new HashSet<>();

    ReviewerPlaces(List<Reviewer> reviewers) {
        reviewers.forEach(reviewer -> byId.put(reviewer.id(), reviewer));
    }

    /** Says who they are, in the order of their ids, in an element that mentions them; an unknown id is nobody's. */
    void write(Collection<String> ids, ElementBuilder element) {
        for (String id : new TreeSet<>(ids)) {
            Reviewer reviewer = byId.get(id);
            if (reviewer != null) {
                mentioned.add(id);
                element.child(ReviewerXml.write(reviewer));
            }
        }
    }

    /** Those that nothing mentioned that was written so far. */
    List<Reviewer> others() {
        return byId.values().stream().filter(reviewer -> !mentioned.contains(reviewer.id())).toList();
    }
}
