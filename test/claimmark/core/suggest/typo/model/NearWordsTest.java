package claimmark.core.suggest.typo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearWordsTest {

    private final Vocabulary vocabulary = SmallModel.vocabulary(
            "achieve receive received receiver recipe relieve zoo a at the");

    private List<String> of(String word) {
        return new NearWords(vocabulary).of(word, 5).stream()
                .map(near -> vocabulary.word(near.number()) + " " + near.distance()).toList();
    }

    @Test
    void theNearestWordComesFirst() {
        assertEquals(List.of("receive 1", "received 2", "receiver 2", "recipe 2", "relieve 1"), of("recieve").stream()
                .sorted().toList());
        assertEquals("receive 1", of("receeive").get(0));
    }

    @Test
    void whatIsFarFromAllWordsHasNone() {
        assertEquals(List.of(), of("superdelegates"));
    }

    @Test
    void theWalkFindsWhatEachComparisonWouldFind() {
        assertEquals(List.of("the 1"), of("hte").subList(0, 1));
        assertEquals(List.of("zoo 1"), of("zo").subList(0, 1));
    }
}
