package claimmark.core.suggest.typo.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A model of a few words. */
final class SmallModel {

    private SmallModel() {
    }

    /** A vocabulary of right words in lower case, all as frequent. */
    static Vocabulary vocabulary(String words) {
        Map<String, Vocabulary.Entry> entries = new HashMap<>();
        Stream.of(words.split(" ")).forEach(word -> entries.put(word, new Vocabulary.Entry(100, 100, true, 1)));
        return Vocabulary.of(entries);
    }

    static TypoModel of(String words) {
        return new TypoModel(vocabulary(words), NgramTable.of(new long[] {1, 2}, new int[] {5, 50}),
                ContextWeights.of(new float[16]), List.of("bias 0.5", "tree =1"));
    }
}
