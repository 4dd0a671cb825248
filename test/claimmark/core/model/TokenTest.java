package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The words of a sidecar are the same in every version, and some of them are the words of standards. */
class TokenTest {

    private static <E extends Enum<E> & Token> String tokens(Class<E> words) {
        List<E> all = Arrays.asList(words.getEnumConstants());
        all.forEach(word -> assertEquals(Optional.of(word), Token.find(words, word.token())));
        return String.join(" ", all.stream().map(Token::token).toList());
    }

    /** The individuals of the class oa:Motivation. */
    @Test
    void motivationsAreThoseOfTheWebAnnotationVocabulary() {
        assertEquals("assessing bookmarking classifying commenting describing editing highlighting identifying "
                + "linking moderating questioning replying tagging", tokens(Motivation.class));
    }

    @Test
    void wordsOfOurOwnStayAsTheyAre() {
        assertEquals("claim quotation statistic typo question note", tokens(AnnotationKind.class));
        assertEquals("open inProgress resolved closed reopened", tokens(Status.class));
        assertEquals("supports refutes context", tokens(Stance.class));
        assertEquals("primary secondary", tokens(Tier.class));
        assertEquals("paragraph boilerplate", tokens(BlockRole.class));
    }

    @Test
    void aWordThatIsWrittenInAnotherWayIsAnotherWord() {
        assertEquals(Optional.empty(), Token.find(Status.class, "Open"));
        assertEquals(Optional.empty(), Token.find(Status.class, "inprogress"));
        assertEquals(Optional.empty(), Token.find(Status.class, ""));
    }
}
