package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

final class TreeEnsembleTest {

    private static final List<String> FEATURES = List.of("A", "B");

    @Test
    void addsTheLeavesThatARowReaches() {
        TreeEnsemble trees = TreeEnsemble.parse(0.5f, List.of("A<1.0 =-1.0 B<2.0 =0.25 =3.0", "B<0.0 =9.0 =-0.75"),
                FEATURES);
        assertEquals(0.5, trees.probability(new float[] {1, 1}), 1e-6);
        assertEquals(1 / (1 + Math.exp(-2.75)), trees.probability(new float[] {1, 2}), 1e-6);
        assertEquals(1 / (1 + Math.exp(1.25)), trees.probability(new float[] {0, 2}), 1e-6);
    }

    @Test
    void judgesEachOfManyRowsAsItWouldAlone() {
        TreeEnsemble trees = TreeEnsemble.parse(0, List.of("A<50.0 =-1.0 =1.0", "A<150.0 =-2.0 =2.0"), FEATURES);
        float[][] rows = new float[200][];
        Arrays.setAll(rows, i -> new float[] {i, 0});
        float[] probabilities = trees.probabilities(rows);
        for (int i = 0; i < rows.length; i++) {
            assertEquals(trees.probability(rows[i]), probabilities[i], "row " + i);
        }
    }

    @Test
    void walksEachTreeToItsLeafOfUpToThirtyTwo() {
        String tree = staircase(31);
        TreeEnsemble trees = TreeEnsemble.parse(0, List.of("A<15.0 =4.0 =-4.0", tree), FEATURES);
        for (int value = 0; value <= 32; value++) {
            double sum = (value < 15 ? 4 : -4) + Math.min(31, value) / 10.0;
            assertEquals(1 / (1 + Math.exp(-sum)), trees.probability(new float[] {value, 0}), 1e-6, "value " + value);
        }
        assertThrows(IllegalArgumentException.class, () -> TreeEnsemble.parse(0, List.of(staircase(32)), FEATURES));
    }

    /** A tree whose leaf is a tenth of the row's whole number. */
    private static String staircase(int steps) {
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            tree.append("A<").append(i + 1).append(" =").append(i / 10.0).append(' ');
        }
        return tree.append('=').append(steps / 10.0).toString();
    }

    @Test
    void refusesWhatIsNoTree() {
        for (String tree : List.of("A<1.0 =1.0", "C<1.0 =1.0 =2.0", "=1.0 =2.0")) {
            assertThrows(IllegalArgumentException.class, () -> TreeEnsemble.parse(0, List.of(tree), FEATURES), tree);
        }
    }
}
