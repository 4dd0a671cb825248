package claimmark.ide.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class BlockKeysTest {

    private final BlockKeys keys = new BlockKeys();

    @Test
    void theSameWordsAreTheSameBlocks() {
        assertEquals(List.of(0, 1, 2), keys.of(List.of("a", "b", "b")));
        assertEquals(List.of(0, 1, 2), keys.of(List.of("a", "b", "b")));
    }

    @Test
    void aBlockWithOtherWordsIsStillThatBlock() {
        keys.of(List.of("a", "b", "c"));
        assertEquals(List.of(0, 1, 2), keys.of(List.of("a", "B", "c")));
        assertEquals(List.of(0, 1, 2), keys.of(List.of("a", "b", "c")));
    }

    @Test
    void whatComesAndGoesLeavesTheOthersAlone() {
        keys.of(List.of("a", "b", "c"));
        assertEquals(List.of(0, 3, 1, 2), keys.of(List.of("a", "new", "b", "c")));
        assertEquals(List.of(0, 2), keys.of(List.of("a", "c")));
        assertEquals(List.of(4, 0, 2), keys.of(List.of("first", "a", "c")));
    }

    @Test
    void nothingIsNothing() {
        assertEquals(List.of(), keys.of(List.of()));
        keys.of(List.of("a"));
        assertEquals(List.of(), keys.of(List.of()));
        assertEquals(List.of(1), keys.of(List.of("a")));
    }
}
