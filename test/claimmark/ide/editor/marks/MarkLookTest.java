package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.ide.look.drawing.Drawn;

/** How a mark looks, as far as no colours are needed to tell. */
class MarkLookTest {

    @Test
    void aGroundTellsThatSomethingIsToBeDone() {
        for (Status status : Status.values()) {
            MarkLook look = new MarkLook(AnnotationKind.CLAIM, status);
            assertEquals(!status.isDone(), look.ground().isPresent(), status.toString());
            assertTrue(look.line().isPresent());
        }
    }

    @Test
    void marksOfOneKindAndStatusLookTheSame() {
        MarkLook look = new MarkLook(AnnotationKind.TYPO, Status.OPEN);
        assertEquals(look, new MarkLook(AnnotationKind.TYPO, Status.OPEN));
        assertNotEquals(look, new MarkLook(AnnotationKind.NOTE, Status.OPEN));
        assertNotEquals(look, new MarkLook(AnnotationKind.TYPO, Status.CLOSED));
    }

    @Test
    void eachKindHasALayerBetweenWhatIsSuggestedAndWhatIsSelected() {
        List<Integer> layers = Arrays.stream(AnnotationKind.values())
                .map(kind -> new MarkLook(kind, Status.OPEN).layer()).toList();
        assertEquals(AnnotationKind.values().length, new HashSet<>(layers).size());
        assertTrue(layers.stream().allMatch(layer -> layer > Drawn.UNDER_ANNOTATIONS && layer < Drawn.SELECTION));
        assertEquals(Drawn.SELECTION, new SelectionGround(AnnotationKind.NOTE).layer());
        assertTrue(new CandidateFrame().layer() > Drawn.SELECTION);
    }

    @Test
    void theRulersTellWhatIsToDoFromWhatIsDone() {
        assertEquals("claimmark.active.claim", MarkType.of(new MarkLook(AnnotationKind.CLAIM, Status.OPEN)));
        assertEquals("claimmark.done.claim", MarkType.of(new MarkLook(AnnotationKind.CLAIM, Status.RESOLVED)));
    }
}
