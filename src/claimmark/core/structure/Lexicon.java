package claimmark.core.structure;

import java.util.Map;

/**
 * Tells how strongly a word suggests that its block belongs to the body: above 0 for the body, below 0 against it, and
 * 0 for an unknown word.
 */
@FunctionalInterface
public interface Lexicon {

    float evidence(String word);

    /** The evidence of two adjacent words. It is the evidence of both words with a space between them. */
    default float evidence(String word, String next) {
        return evidence(word + ' ' + next);
    }

    /** A lexicon with the words and the evidence of a map. */
    static Lexicon of(Map<String, Float> words) {
        return new WordTable(words);
    }
}
