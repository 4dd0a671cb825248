package claimmark.bench.typo;

import java.util.Arrays;
import java.util.List;

import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.TermReader;
import claimmark.core.suggest.typo.model.Vocabulary;

/** All terms of the corpus in a row, with the edges between paragraphs. */
final class CorpusRow {

    /** What stands for a term that is not a plain word of the vocabulary. */
    static final int NO_WORD = -1;

    private final Vocabulary vocabulary;
    private final TermReader reader;
    private long[] keys = new long[1 << 20];
    private short[] groups = new short[1 << 20];
    private int[] words = new int[1 << 20];
    private int size;

    CorpusRow(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        reader = new TermReader(vocabulary);
    }

    void add(String paragraph) {
        List<Term> terms = reader.read(paragraph);
        TermSequence sequence = TermSequence.of(terms, vocabulary);
        if (size + terms.size() + TermSequence.EDGES >= keys.length) {
            int more = Math.max(keys.length * 2, size + terms.size() + TermSequence.EDGES + 1);
            keys = Arrays.copyOf(keys, more);
            groups = Arrays.copyOf(groups, more);
            words = Arrays.copyOf(words, more);
        }
        for (int i = size == 0 ? -TermSequence.EDGES : 0; i < terms.size() + TermSequence.EDGES; i++) {
            keys[size] = sequence.key(i);
            groups[size] = (short) sequence.group(i);
            words[size++] = i < 0 || i >= terms.size() ? NO_WORD : plainWord(terms.get(i));
        }
    }

    private int plainWord(Term term) {
        boolean plain = term.kind() == Term.Kind.WORD && !term.looks().joined() && !term.word().equals("'s");
        return plain ? vocabulary.find(term.key()) : NO_WORD;
    }

    int size() {
        return size;
    }

    long[] keys() {
        return keys;
    }

    short[] groups() {
        return groups;
    }

    /** The number of the word at a place, or {@link #NO_WORD}. */
    int word(int index) {
        return words[index];
    }
}
