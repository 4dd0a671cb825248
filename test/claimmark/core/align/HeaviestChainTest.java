package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HeaviestChainTest {

    @Test
    void prefersTheHeavierOfCrossingRuns() {
        TokenRun heavy = TokenRun.same(0, 50, 20);
        assertEquals(List.of(heavy), HeaviestChain.of(List.of(heavy, TokenRun.same(30, 0, 10))));
    }

    @Test
    void prefersManyLightRunsToOneHeavyOne() {
        List<TokenRun> light = List.of(TokenRun.same(10, 0, 8), TokenRun.same(20, 10, 8), TokenRun.same(30, 20, 8));
        assertEquals(light,
                HeaviestChain.of(List.of(light.get(1), TokenRun.same(0, 50, 10), light.get(2), light.get(0))));
    }

    @Test
    void cutsTheLaterOfOverlappingRuns() {
        assertEquals(List.of(TokenRun.same(0, 0, 10), TokenRun.same(10, 14, 6)),
                HeaviestChain.of(List.of(TokenRun.same(0, 0, 10), TokenRun.same(8, 12, 8))));
    }

    @Test
    void dropsARunThatIsCovered() {
        assertEquals(List.of(TokenRun.same(0, 0, 10)),
                HeaviestChain.of(List.of(TokenRun.same(0, 0, 10), TokenRun.same(3, 5, 4))));
    }

    @Test
    void ofTwoRunsAtOnePlaceOneIsChosen() {
        assertEquals(1, HeaviestChain.of(List.of(TokenRun.same(0, 0, 5), TokenRun.same(0, 9, 5))).size());
    }
}
