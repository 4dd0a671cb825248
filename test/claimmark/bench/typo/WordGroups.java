package claimmark.bench.typo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Vocabulary;

/** Puts words into groups of words that are used alike. */
final class WordGroups {

    private static final List<String> ENDINGS = List.of("ically", "ation", "ment", "ness", "ally", "ing", "ity", "ion",
            "ers", "ous", "ive", "ful", "ist", "ism", "ble", "ies", "est", "n't", "ed", "ly", "er", "or", "al", "ic",
            "es", "en", "ty", "ss", "us", "s", "y", "e");

    private WordGroups() {
    }

    /** The vocabulary with groups by ending, and a group for each of the most frequent words. */
    static Vocabulary bySuffix(Map<String, Vocabulary.Entry> entries) {
        List<String> frequent = entries.keySet().stream().sorted(Comparator
                .comparing((String word) -> Integer.valueOf(-entries.get(word).count())).thenComparing(word -> word))
                .limit(TermSequence.WORD_GROUPS - ENDINGS.size() - 1).toList();
        Map<String, Vocabulary.Entry> grouped = new HashMap<>();
        entries.forEach((word, entry) -> grouped.put(word,
                new Vocabulary.Entry(entry.count(), entry.lower(), entry.right(), ending(word))));
        for (int i = 0; i < frequent.size(); i++) {
            Vocabulary.Entry entry = entries.get(frequent.get(i));
            grouped.put(frequent.get(i), new Vocabulary.Entry(entry.count(), entry.lower(), entry.right(),
                    ENDINGS.size() + 1 + i));
        }
        return Vocabulary.of(grouped);
    }

    private static int ending(String word) {
        for (int i = 0; i < ENDINGS.size(); i++) {
            if (word.endsWith(ENDINGS.get(i))) {
                return i;
            }
        }
        return ENDINGS.size();
    }
}
