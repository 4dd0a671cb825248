package claimmark.core.structure;

import java.util.Map;

/** How strongly a word speaks for the article's body (above 0) or against it (below 0); 0 for a word it does not know. */
@FunctionalInterface
public interface Lexicon {

    float evidence(String word);

    /** The evidence of two words that stand side by side, which is that of both with a space between. */
    default float evidence(String word, String next) {
        return evidence(word + ' ' + next);
    }

    /** A lexicon of the words in a map. */
    static Lexicon of(Map<String, Float> words) {
        return new WordTable(words);
    }
}
