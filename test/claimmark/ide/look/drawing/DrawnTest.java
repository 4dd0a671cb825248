package claimmark.ide.look.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;

class DrawnTest {

    @Test
    void eachLayerIsOverTheOneBefore() {
        int[] kinds = Arrays.stream(AnnotationKind.values()).mapToInt(Drawn::layer).toArray();
        int[] layers = IntStream.concat(IntStream.of(Drawn.UNDER_ANNOTATIONS),
                IntStream.concat(IntStream.of(kinds), IntStream.of(Drawn.SELECTION, Drawn.CHOICE))).toArray();
        assertEquals(layers.length, IntStream.of(layers).distinct().count());
        assertEquals(Arrays.toString(IntStream.of(layers).sorted().toArray()), Arrays.toString(layers));
    }
}
