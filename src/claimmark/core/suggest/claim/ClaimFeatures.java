package claimmark.core.suggest.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.Sentence;

/**
 * What the model looks at in a sentence, each by a name: its words, pairs of them, how it is built, its signs, how long
 * it is, and how many figures and names it has. What occurs twice counts once.
 */
public final class ClaimFeatures {

    /** What every sentence has. */
    static final String ALWAYS = "b";

    private static final String EDGE = "^";
    private static final int[] LENGTHS = {3, 5, 8, 11, 15, 20, 26, 33};
    private static final int[] COUNTS = {1, 2, 3, 4, 7};

    private ClaimFeatures() {
    }

    /**
     * The names of all features of a sentence.
     *
     * @param terms the terms of the same sentence
     */
    public static Set<String> of(Sentence sentence, ClaimTerms terms) {
        return of(sentence, terms, SignReader.of(sentence).keySet());
    }

    /** The same, where the signs of the sentence are known already. */
    static Set<String> of(Sentence sentence, ClaimTerms terms, Set<Sign> signs) {
        Set<String> features = new LinkedHashSet<>();
        features.add(ALWAYS);
        String before = EDGE;
        for (String word : terms.words()) {
            features.add("w " + word);
            features.add("s " + ClaimTerms.stem(word));
            features.add("p " + before + ' ' + word);
            before = word;
        }
        features.add("p " + before + ' ' + EDGE);
        addPatterns(terms.patterns(), features);
        signs.forEach(sign -> features.add("g " + sign));
        addCounts(sentence, terms.patterns(), features);
        return features;
    }

    private static void addPatterns(List<String> patterns, Set<String> features) {
        String first = EDGE;
        String second = EDGE;
        for (String pattern : patterns) {
            features.add("c " + second + ' ' + pattern);
            features.add("c " + first + ' ' + second + ' ' + pattern);
            first = second;
            second = pattern;
        }
        features.add("c " + first + ' ' + second + ' ' + EDGE);
    }

    private static void addCounts(Sentence sentence, List<String> patterns, Set<String> features) {
        long words = sentence.tokens().stream().filter(token -> token.sort() != TextToken.Sort.MARK).count();
        long names = patterns.stream().filter("<Name>"::equals).count();
        long figures = patterns.stream().filter(Set.of("<number>", "<money>", "<year>")::contains).count();
        addReached("l ", words, LENGTHS, features);
        addReached("n ", names, COUNTS, features);
        addReached("f ", figures, COUNTS, features);
    }

    private static void addReached(String kind, long count, int[] steps, Set<String> features) {
        for (int step : steps) {
            if (count >= step) {
                features.add(kind + step);
            }
        }
    }
}
