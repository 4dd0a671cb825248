package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HeaviestChainTest {

    @Test
    void prefersTheHeavierOfCrossingRuns() {
        Run heavy = Run.same(0, 50, 20);
        assertEquals(List.of(heavy), HeaviestChain.of(List.of(heavy, Run.same(30, 0, 10))));
    }

    @Test
    void prefersManyLightRunsToOneHeavyOne() {
        List<Run> light = List.of(Run.same(10, 0, 8), Run.same(20, 10, 8), Run.same(30, 20, 8));
        assertEquals(light, HeaviestChain.of(List.of(light.get(1), Run.same(0, 50, 10), light.get(2), light.get(0))));
    }

    @Test
    void cutsTheLaterOfOverlappingRuns() {
        assertEquals(List.of(Run.same(0, 0, 10), Run.same(10, 14, 6)),
                HeaviestChain.of(List.of(Run.same(0, 0, 10), Run.same(8, 12, 8))));
    }

    @Test
    void dropsARunThatIsCovered() {
        assertEquals(List.of(Run.same(0, 0, 10)), HeaviestChain.of(List.of(Run.same(0, 0, 10), Run.same(3, 5, 4))));
    }

    @Test
    void ofTwoRunsAtOnePlaceOneIsChosen() {
        assertEquals(1, HeaviestChain.of(List.of(Run.same(0, 0, 5), Run.same(0, 9, 5))).size());
    }
}
