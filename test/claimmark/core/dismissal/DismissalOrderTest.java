package claimmark.core.dismissal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.xml.ForeignContent;

/** Where a dismissal stands in the sidecar, whoever added it and when. */
class DismissalOrderTest {

    private static Dismissal of(String rule, String sentence, String words, String creator, int second) {
        return new Dismissal(rule, words, sentence, creator, Instant.ofEpochSecond(second), ForeignContent.NONE);
    }

    /** From one line to the next, one thing is greater and all that counts less than it is smaller. */
    @Test
    void theRuleCountsMostThenTheSentenceThenTheWords() {
        List<Dismissal> order = List.of(of("a", "b", "b", "b", 2), of("b", "a", "b", "b", 2),
                of("b", "b", "a", "b", 2), of("b", "b", "b", "b", 1), of("b", "b", "b", "a", 2),
                of("b", "b", "b", "b", 2));
        List<Dismissal> sorted = new ArrayList<>(order);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertEquals(order, sorted);
    }
}
