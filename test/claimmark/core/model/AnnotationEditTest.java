package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class AnnotationEditTest {

    private final Annotation first = Samples.annotation("a", AnnotationKind.CLAIM);

    @Test
    void isAboutOneAnnotation() {
        Annotation other = Samples.annotation("b", AnnotationKind.CLAIM);
        assertThrows(IllegalArgumentException.class, () -> AnnotationEdit.replace(first, other, Samples.ANA));
        assertThrows(IllegalArgumentException.class,
                () -> new AnnotationEdit(Optional.empty(), Optional.empty(), Samples.ANA, false));
        assertEquals(first.id(), AnnotationEdit.remove(first, Samples.ANA).id());
    }

    @Test
    void knowsWhetherThePlaceChanges() {
        Annotation commented = new AnnotationDraft(first).comment("c").build(Samples.LATER);
        Annotation moved = new AnnotationDraft(first).target(Samples.target("from", 3)).build(Samples.LATER);
        assertFalse(AnnotationEdit.replace(first, commented, Samples.ANA).movesTarget());
        assertTrue(AnnotationEdit.replace(first, moved, Samples.ANA).movesTarget());
        assertTrue(AnnotationEdit.add(first, Samples.ANA).movesTarget());
        assertTrue(AnnotationEdit.remove(first, Samples.ANA).movesTarget());
    }
}
