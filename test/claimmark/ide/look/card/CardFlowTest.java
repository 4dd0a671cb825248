package claimmark.ide.look.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CardFlowTest {

    private static CardItem<Integer> item(String words) {
        return CardItem.of("", words, 0);
    }

    private static CardFlow<Integer> flow(int widest, List<List<CardItem<Integer>>> rows) {
        return CardFlow.of(rows, item -> 10 * item.words().length(), 20, 5, widest);
    }

    private static List<String> places(CardFlow<Integer> flow) {
        return flow.placed().stream().map(placed -> placed.item().words() + " " + placed.x() + "," + placed.line())
                .toList();
    }

    @Test
    void aRowIsALineAndTheFirstHasRoomForItsIcon() {
        CardFlow<Integer> flow = flow(300, List.of(List.of(item("ab"), item("c")), List.of(item("de"))));
        assertEquals(List.of("ab 20,0", "c 45,0", "de 0,1"), places(flow));
        assertEquals(2, flow.lines());
        assertEquals(55, flow.width());
    }

    @Test
    void whatDoesNotFitStandsInTheNextLine() {
        CardFlow<Integer> flow = flow(50, List.of(List.of(item("ab")), List.of(item("cde"), item("fg"), item("hi"))));
        assertEquals(List.of("ab 20,0", "cde 0,1", "fg 0,2", "hi 25,2"), places(flow));
    }

    @Test
    void aWordThatIsWiderThanThePageHasALineOfItsOwn() {
        CardFlow<Integer> flow = flow(30,
                List.of(List.of(item("abcdef")), List.of(item("g"), item("hijklm"), item("n"))));
        assertEquals(List.of("abcdef 20,0", "g 0,1", "hijklm 0,2", "n 0,3"), places(flow));
    }

    @Test
    void aSentenceThatIsWiderThanThePageGoesOnInTheNextLine() {
        CardFlow<Integer> flow = flow(100, List.of(List.of(item("ab cd efgh")),
                List.of(item("said to be long"), item("x"))));
        assertEquals(List.of("ab cd 20,0", "efgh 0,1", "said to be 0,2", "long 0,3", "x 45,3"), places(flow));
        assertEquals(100, flow.width());
    }

    @Test
    void whatGoesOnKeepsItsKeyInFrontAndItsMeaning() {
        CardFlow<Integer> flow = CardFlow.of(List.of(List.of(CardItem.of("k", "as another kind", 7),
                CardItem.<Integer>besides("tells what happened"))), item -> 10 * (item.key() + item.words()).length(),
                0, 5, 120);
        assertEquals(List.of("k|as another|7", "|kind|7", "tells what||", "happened||"), flow.placed().stream()
                .map(placed -> placed.item().key() + "|" + placed.item().words() + "|"
                        + placed.item().meaning().map(String::valueOf).orElse("")).toList());
    }
}
