package claimmark.core.structure;

import java.util.Map;

/** How strongly a word speaks for the article's body (above 0) or against it (below 0); 0 for a word it does not know. */
@FunctionalInterface
public interface Lexicon {

    float evidence(String word);

    /** A lexicon of the words in a map. */
    static Lexicon of(Map<String, Float> words) {
        Map<String, Float> copy = Map.copyOf(words);
        return word -> copy.getOrDefault(word, 0f);
    }
}
