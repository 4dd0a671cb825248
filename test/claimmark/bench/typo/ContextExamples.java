package claimmark.bench.typo;

import java.util.Random;

import claimmark.core.suggest.typo.model.ConfusionSets;
import claimmark.core.suggest.typo.model.ContextHashes;
import claimmark.core.suggest.typo.model.ContextWeights;
import claimmark.core.suggest.typo.model.DroppedWords;
import claimmark.core.suggest.typo.model.SimilarWords;
import claimmark.core.suggest.typo.model.Vocabulary;

/**
 * Makes examples of a corpus: each word that has neighbours beats these, and now and then nothing beats a small word in
 * the gap between two words.
 */
final class ContextExamples {

    private static final int WEIGHTS = 1 << 22;
    private static final int MOST_ALTERNATIVES = 14;
    /** Of a more frequent word only so many uses are looked at. */
    private static final int FREQUENT = 120_000;
    private static final int EVERY_GAP = 5;
    private static final int GAP_WORDS = 6;

    private final Vocabulary vocabulary;
    private final CorpusRow row;
    private final ContextTraining training = new ContextTraining(WEIGHTS);
    private final SimilarWords neighbours;
    private final int[][] neighboursOf;
    private final long[] small;
    private final boolean[] isSmall;
    private final Random random = new Random(20_261_130);
    private final long[] hashes = new long[ContextHashes.COUNT];
    private final long[] words = new long[MOST_ALTERNATIVES + GAP_WORDS + 2];

    ContextExamples(Vocabulary vocabulary, CorpusRow row) {
        this.vocabulary = vocabulary;
        this.row = row;
        neighbours = SimilarWords.of(vocabulary, ConfusionSets.read());
        neighboursOf = new int[vocabulary.size()][];
        small = DroppedWords.keys(vocabulary);
        isSmall = new boolean[vocabulary.size()];
        for (long key : small) {
            isSmall[vocabulary.find(key)] = true;
        }
    }

    /** Learns from all of them, in their order. */
    ContextWeights weights() {
        for (int at = ContextHashes.REACH; at + ContextHashes.REACH < row.size(); at++) {
            int word = row.word(at);
            if (word != CorpusRow.NO_WORD && (vocabulary.count(word) < FREQUENT
                    || random.nextInt(vocabulary.count(word)) < FREQUENT)) {
                learnWord(at, word);
            }
            if (random.nextInt(EVERY_GAP) == 0) {
                learnGap(at);
            }
        }
        return training.weights();
    }

    private void learnWord(int at, int word) {
        if (neighboursOf[word] == null) {
            neighboursOf[word] = neighbours.of(vocabulary.word(word));
        }
        int[] others = neighboursOf[word];
        int count = 0;
        words[count++] = vocabulary.key(word);
        int first = others.length > MOST_ALTERNATIVES ? random.nextInt(others.length) : 0;
        for (int i = 0; i < Math.min(others.length, MOST_ALTERNATIVES); i++) {
            words[count++] = vocabulary.key(others[(first + i) % others.length]);
        }
        if (isSmall[word]) {
            words[count++] = DroppedWords.NOTHING;
        }
        if (count > 1) {
            ContextHashes.fill(row.keys(), row.groups(), at - 1, at + 1, hashes);
            training.learn(hashes, words, count);
        }
    }

    private void learnGap(int at) {
        words[0] = DroppedWords.NOTHING;
        for (int i = 1; i <= GAP_WORDS; i++) {
            words[i] = small[random.nextInt(small.length)];
        }
        ContextHashes.fill(row.keys(), row.groups(), at, at + 1, hashes);
        training.learn(hashes, words, GAP_WORDS + 1);
    }
}
