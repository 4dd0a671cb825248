package claimmark.bench.typo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import claimmark.core.suggest.typo.model.NgramTable;
import claimmark.core.suggest.typo.model.TypoModel;
import claimmark.core.suggest.typo.model.Vocabulary;

/** Learns the first parts of the model: the vocabulary, the counts of n-grams and the weights of contexts. */
public final class ModelParts {

    private static final Path WORD_LIST = Path.of("test/claimmark/bench/typo/scowl-70.txt");
    /** Runs of 2, 3, 4 and 5 words that were counted less often are forgotten: many are typos of the corpus. */
    private static final int[] LEAST_COUNTS = {3, 4, 6, 8};

    private ModelParts() {
    }

    /** All of them, as a model without trees. */
    public static TypoModel learn(CorpusText corpus) throws IOException {
        Vocabulary vocabulary = vocabulary(corpus);
        CorpusRow row = new CorpusRow(vocabulary);
        corpus.forEach(document -> document.forEach(row::add));
        NgramTable ngrams = new NgramCounts(LEAST_COUNTS).table(row.keys(), row.size());
        System.out.println(vocabulary.size() + " words, " + row.size() + " terms, " + ngrams.size() + " n-grams");
        return new TypoModel(vocabulary, ngrams, new ContextExamples(vocabulary, row).weights(), List.of());
    }

    private static Vocabulary vocabulary(CorpusText corpus) throws IOException {
        VocabularyCounts counts = new VocabularyCounts();
        corpus.forEach(document -> document.forEach(counts::add));
        return counts.with(WORD_LIST);
    }
}
