package claimmark.core.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.model.Annotation;

/** Picks the annotations that need a decision of the reviewer, and sorts them. */
final class NeedsALook {

    private final List<Annotation> drifted = new ArrayList<>();
    private final List<Annotation> ambiguous = new ArrayList<>();
    private final List<Annotation> orphaned = new ArrayList<>();

    /** @param anchor what became of an annotation that has a place */
    void addPlaced(Annotation annotation, AnchorResult anchor) {
        if (anchor instanceof Drifted) {
            drifted.add(annotation);
        }
    }

    /** @param severalPlaces whether there are several places that an annotation without one may belong to */
    void addLost(Annotation annotation, boolean severalPlaces) {
        if (!annotation.target().orphan()) {
            (severalPlaces ? ambiguous : orphaned).add(annotation);
        }
    }

    /** First the ones with changed words, then the ones with several possible places, then the ones without a place. */
    List<Annotation> inOrder() {
        return Stream.of(drifted, ambiguous, orphaned).flatMap(List::stream).toList();
    }
}
