package claimmark.core.suggest.typo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SimilarWordsTest {

    private final Vocabulary vocabulary = SmallModel.vocabulary("form from for forms firm their there they're house "
            + "with whit");

    private Set<String> of(String word, Map<String, List<String>> sets) {
        return IntStream.of(SimilarWords.of(vocabulary, sets).of(word)).mapToObj(vocabulary::word)
                .collect(Collectors.toSet());
    }

    @Test
    void aWordHasTheWordsAtOneSlipForNeighbours() {
        assertEquals(Set.of("from", "for", "forms", "firm"), of("form", Map.of()));
    }

    @Test
    void aLetterMayHaveMovedOverTwoOthersToTheRightOrToTheLeft() {
        assertEquals(Set.of("with"), of("whit", Map.of()));
        assertEquals(Set.of("whit"), of("with", Map.of()));
    }

    @Test
    void aWordHasTheOthersOfItsSetForNeighbours() {
        assertEquals(Set.of("their", "they're"), of("there", Map.of("there", List.of("their", "they're", "unknown"))));
    }

    @Test
    void theSetsOfTheProjectAreWellFormed() {
        assertEquals(List.of("there", "they're", "his", "her", "its", "they", "them"),
                ConfusionSets.read().get("their"));
    }
}
