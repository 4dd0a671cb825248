package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

/** In which order spans are kept, and which of them an edit moves. */
class SpanTreeTest {

    /** So many that the tree has been turned at every place. */
    private static final int MANY = 200;

    private final SpanTree<Integer> tree = new SpanTree<>();
    private final List<SpanTree.Node<Integer>> nodes = new ArrayList<>();

    private void add(int start, int end) {
        nodes.add(tree.add(nodes.size(), new TextSpan(start, end)));
    }

    private List<Integer> touching(int from, int to) {
        return tree.touching(from, to).stream().map(node -> node.value).toList();
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @Test
    void spansThatStartAtOnePlaceStayInTheOrderInWhichTheyCame() {
        for (int i = 0; i < MANY; i++) {
            add(10, 11 + i % 7);
        }
        assertEquals(numbers(0, MANY), touching(10, 10));
    }

    /** The new ones come where the tree has pending shifts. */
    @Test
    void theyStayInOrderWhenAllWereShifted() {
        for (int i = 0; i < MANY / 2; i++) {
            add(10, 20);
        }
        tree.shift(10, 5);
        for (int i = 0; i < MANY / 2; i++) {
            add(15, 20);
        }
        assertEquals(numbers(0, MANY), touching(15, 15));
        assertEquals(numbers(0, MANY / 2), touching(21, 30));
    }

    @Test
    void aShiftMovesWhatStartsAtItsPlaceOrBehindAndNothingElse() {
        for (int i = 0; i < MANY; i++) {
            add(10 * i, 10 * i + 3);
        }
        tree.shift(500, 2);
        for (int i = 0; i < MANY; i++) {
            int start = 10 * i + (i < 50 ? 0 : 2);
            assertEquals(new TextSpan(start, start + 3), tree.span(nodes.get(i)));
        }
    }

    /** Each is taken out while the shifts of those above and below it are pending. */
    @Test
    void takingOneOutLeavesTheOthersWhereTheyAre() {
        for (int i = 0; i < MANY; i++) {
            add(10 * i, 10 * i + 3);
        }
        for (int i = 0; i < MANY; i += 2) {
            tree.shift(0, 1);
            tree.remove(nodes.get(i));
        }
        for (int i = 1; i < MANY; i += 2) {
            int start = 10 * i + MANY / 2;
            assertEquals(new TextSpan(start, start + 3), tree.span(nodes.get(i)));
            assertEquals(List.of(i), touching(start + 3, start + 3));
            assertEquals(List.of(), touching(start + 4, start + 9));
        }
    }

    @Test
    void aSpanTouchesWhatItSharesABorderWith() {
        add(0, 100);
        add(10, 20);
        add(20, 20);
        add(21, 30);
        assertEquals(List.of(0, 1, 2), touching(20, 20));
        assertEquals(List.of(0, 1, 2, 3), touching(20, 21));
        assertEquals(List.of(0), touching(31, 100));
        assertEquals(List.of(), touching(101, 200));
    }
}
