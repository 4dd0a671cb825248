package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.Neighbours.Expectation;
import claimmark.core.text.TextSpan;

/** Where annotations are expected, from where those before and after them went. */
class NeighboursTest {

    private final Neighbours neighbours = new Neighbours();

    private Expectation expected(int oldStart) {
        return neighbours.expectation(oldStart).orElseThrow();
    }

    @Test
    void withoutNeighboursNothingIsExpected() {
        assertEquals(Optional.empty(), neighbours.expectation(100));
    }

    @Test
    void behindTheLastItMovesAsTheLastDid() {
        neighbours.add(100, 150);
        assertEquals(new TextSpan(250, 250), expected(200).likely());
        assertTrue(expected(200).allows(150 - Neighbours.SLACK));
        assertFalse(expected(200).allows(150 - Neighbours.SLACK - 1));
    }

    @Test
    void beforeTheFirstItMovesAsTheFirstDid() {
        neighbours.add(100, 150);
        assertEquals(new TextSpan(90, 90), expected(40).likely());
        assertTrue(expected(40).allows(150 + Neighbours.SLACK));
        assertFalse(expected(40).allows(150 + Neighbours.SLACK + 1));
    }

    @Test
    void betweenTwoItMovesAsOneOfThem() {
        neighbours.add(100, 150);
        neighbours.add(300, 320);
        assertEquals(new TextSpan(220, 250), expected(200).likely());
        assertEquals(0, expected(200).distance(220));
        assertEquals(0, expected(200).distance(250));
        assertEquals(1, expected(200).distance(219));
        assertEquals(1, expected(200).distance(251));
    }

    @Test
    void whereItStoodWithAnotherThatOneTells() {
        neighbours.add(100, 150);
        assertEquals(new TextSpan(150, 150), expected(100).likely());
    }

    /** All between two that meet now stood in what was removed, and may be put back there. */
    @Test
    void neighboursThatMeetAreInOrderStill() {
        neighbours.add(100, 100);
        neighbours.add(300, 100);
        assertEquals(new TextSpan(0, 200), expected(200).likely());
        neighbours.add(300, 99);
        assertEquals(Optional.empty(), neighbours.expectation(200), "these changed places");
    }

    @Test
    void movedAlikeIsWhatWentAsFarAsOneOfBoth() {
        neighbours.add(100, 150);
        neighbours.add(300, 320);
        assertTrue(neighbours.movedAlike(200, 250));
        assertTrue(neighbours.movedAlike(200, 220));
        assertTrue(neighbours.movedAlike(200, 200), "it stayed");
        assertFalse(neighbours.movedAlike(200, 230));
    }
}
