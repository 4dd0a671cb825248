package claimmark.core.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.Review;

/**
 * Looks for what one copy says and the merged review does not, though nobody took it away who knew of it. A slow and
 * simple second opinion: it knows nothing of how reviews are merged.
 */
final class Losses {

    private final Review base;
    private final Review copy;
    private final Review other;
    private final Review merged;

    Losses(Review base, Review copy, Review other, Review merged) {
        this.base = base;
        this.copy = copy;
        this.other = other;
        this.merged = merged;
    }

    void assertNone() {
        copy.annotations().forEach(this::assertKept);
    }

    private void assertKept(Annotation annotation) {
        Optional<Annotation> before = base.annotation(annotation.id());
        boolean changedHere = before.filter(old -> FieldMap.of(old).equals(FieldMap.of(annotation))).isEmpty();
        boolean goneThere = before.isPresent() && other.annotation(annotation.id()).isEmpty();
        if (goneThere && !changedHere) {
            return;
        }
        List<Annotation> found = merged.annotation(annotation.id()).map(List::of).orElseGet(() -> twins(annotation));
        assertTrue(found.stream().anyMatch(kept -> lost(annotation, kept).isEmpty()),
                () -> "lost " + annotation + found.stream().map(kept -> lost(annotation, kept)).toList());
    }

    /** The fields that were changed in the copy, and whose values are neither shown nor told any more. */
    private Map<String, String> lost(Annotation annotation, Annotation kept) {
        Map<String, String> lost = new HashMap<>(FieldMap.of(annotation));
        lost.keySet().remove("target");
        Annotation before = base.annotation(annotation.id()).or(() -> base.deleted(annotation.id()))
                .orElseGet(() -> Annotation.create(annotation.id(), annotation.kind(), annotation.target(),
                        annotation.creator(), annotation.created()));
        FieldMap.of(before).forEach(lost::remove);
        FieldMap.of(kept).forEach(lost::remove);
        merged.ledger().entries(kept.id().value()).forEach(entry -> lost.remove(entry.field(), entry.after()));
        return lost;
    }

    /** The equal marks that somebody else made. A mark that is found again in a changed text leaves spaces out. */
    private List<Annotation> twins(Annotation annotation) {
        return other.annotations().stream()
                .filter(same -> same.words().strip().equals(annotation.words().strip())
                        && same.kind() == annotation.kind()
                        && copy.annotation(same.id()).isEmpty())
                .flatMap(same -> merged.annotation(same.id()).stream()).toList();
    }
}
