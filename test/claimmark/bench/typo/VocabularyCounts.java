package claimmark.bench.typo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import claimmark.core.suggest.typo.model.SimilarWords;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.TermReader;
import claimmark.core.suggest.typo.model.Vocabulary;

/** Counts the words of the corpus, and joins them with those of a word list. */
final class VocabularyCounts {

    private static final int LEAST = 5;
    private static final int OFTEN = 15;
    /** A word that is not in the list and so much rarer than one at one slip from it is a slip itself. */
    private static final int RARER = 50;
    private static final int TELLING_LENGTH = 5;

    private static final class Count {
        private int all;
        private int telling;
        private int lower;
    }

    private final Map<String, Count> counts = new HashMap<>();
    private final TermReader reader = new TermReader(Vocabulary.of(Map.of()));

    void add(String paragraph) {
        for (Term term : reader.read(paragraph)) {
            if (!term.isWord()) {
                continue;
            }
            boolean tells = !term.looks().first();
            for (String word : term.word().split(" ")) {
                Count count = counts.computeIfAbsent(word, key -> new Count());
                count.all++;
                count.telling += tells ? 1 : 0;
                count.lower += tells && !term.looks().capital() ? 1 : 0;
                tells = true;
            }
        }
    }

    /** The vocabulary, with the words of a list, one a line. What the list has in capitals only is a name. */
    Vocabulary with(Path wordList) throws IOException {
        Map<String, Vocabulary.Entry> entries = new TreeMap<>();
        List<String> words = Files.readAllLines(wordList);
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            entries.put(lower, entry(lower, word.equals(lower)));
        }
        Map<String, Vocabulary.Entry> seen = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (count.all >= LEAST && isLatin(word)) {
                seen.put(word, entry(word, false));
            }
        });
        Vocabulary plain = Vocabulary.of(seen);
        seen.forEach((word, entry) -> entries.merge(word, isOften(word, entry) && !isSlip(word, entry, plain)
                ? new Vocabulary.Entry(entry.count(), entry.lower(), true, entry.group()) : entry,
                (listed, counted) -> listed.right() ? listed : counted));
        return WordGroups.bySuffix(entries);
    }

    private static boolean isOften(String word, Vocabulary.Entry entry) {
        return word.length() > 1 && entry.lower() >= OFTEN;
    }

    private static boolean isSlip(String word, Vocabulary.Entry entry, Vocabulary plain) {
        return word.length() >= TELLING_LENGTH && new SimilarWords(plain, Map.of(),
                other -> plain.count(other) > RARER * entry.count()).of(word).length > 0;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(letter -> letter < 256) && word.length() < 40;
    }

    private Vocabulary.Entry entry(String word, boolean right) {
        Count count = counts.getOrDefault(word, new Count());
        int lower = count.telling == 0 ? count.all : (int) ((long) count.all * count.lower / count.telling);
        return new Vocabulary.Entry(count.all, lower, right, 0);
    }
}
