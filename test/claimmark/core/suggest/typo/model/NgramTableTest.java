package claimmark.core.suggest.typo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class NgramTableTest {

    private final long[] keys = LongStream.range(0, 5000).map(i -> Keys.then(7, i)).toArray();
    private final int[] counts = IntStream.range(0, 5000).map(i -> 3 + i).toArray();
    private final NgramTable table = NgramTable.of(keys, counts);

    @Test
    void aCountIsKeptOnAScaleOfLogarithms() {
        long far = IntStream.range(0, keys.length)
                .filter(i -> Math.abs(Math.log(counts[i]) - table.logCount(keys[i])) > 0.43).count();
        assertTrue(far < 30, far + " of 5,000, which share their place with another run");
    }

    @Test
    void aRunThatWasNotCountedIsSeldomTakenForAnother() {
        long taken = LongStream.range(0, 10_000).filter(i -> table.logCount(Keys.then(8, i)) > 0).count();
        assertTrue(taken < 60, taken + " of 10,000");
    }

    @Test
    void aLongRunThatIsTakenForAnotherIsNotBelievedWhenItsPartsWereNotCounted() {
        long third = LongStream.range(0, 100_000).filter(i -> table.logCount(Keys.run(new long[] {1, 2, i}, 0, 3)) > 0)
                .findFirst().orElseThrow();
        assertEquals(0, table.logCount(new long[] {1, 2, third}, 0, 3));
    }

    @Test
    void aLongRunIsBelievedWhenItsPartsWereCounted() {
        long[] run = {1, 2, 3};
        NgramTable counted = NgramTable.of(new long[] {Keys.then(1, 2), Keys.then(2, 3), Keys.run(run, 0, 3)},
                new int[] {20, 30, 10});
        assertEquals(Math.log(10), counted.logCount(run, 0, 3), 0.43);
    }
}
