package claimmark.core.suggest.typo.model;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph as numbers: the keys of its terms and the groups that they belong to, with edges on both sides, so that
 * every term has neighbours.
 */
public final class TermSequence {

    /** How many edges stand on each side. */
    public static final int EDGES = 5;

    /** Groups of words are below this one; above it are those of names, numbers and marks. */
    public static final int WORD_GROUPS = 240;

    private static final String MARKS = ".,;:?!—-()$%";

    private final List<Term> terms;
    private final long[] keys;
    private final short[] groups;

    private TermSequence(List<Term> terms, long[] keys, short[] groups) {
        this.terms = terms;
        this.keys = keys;
        this.groups = groups;
    }

    /** The numbers of these terms. */
    public static TermSequence of(List<Term> terms, Vocabulary vocabulary) {
        long[] keys = new long[terms.size() + 2 * EDGES];
        short[] groups = new short[keys.length];
        Arrays.fill(keys, TermReader.EDGE);
        Arrays.fill(groups, (short) (WORD_GROUPS + 3));
        for (int i = 0; i < terms.size(); i++) {
            keys[i + EDGES] = terms.get(i).key();
            groups[i + EDGES] = (short) group(terms.get(i), vocabulary);
        }
        return new TermSequence(terms, keys, groups);
    }

    private static int group(Term term, Vocabulary vocabulary) {
        return switch (term.kind()) {
            case NAME, OTHER -> WORD_GROUPS;
            case NUMBER -> WORD_GROUPS + 1;
            case UNKNOWN -> WORD_GROUPS + 2;
            case MARK -> WORD_GROUPS + 3 + Math.max(0, MARKS.indexOf(term.word()));
            case WORD -> {
                int number = vocabulary.find(term.key());
                yield number == Vocabulary.NONE ? WORD_GROUPS + 2 : vocabulary.group(number);
            }
        };
    }

    public List<Term> terms() {
        return terms;
    }

    public int size() {
        return terms.size();
    }

    public Term term(int index) {
        return terms.get(index);
    }

    /** The key of a term, or of the edge before the first and after the last one. */
    public long key(int index) {
        return keys[index + EDGES];
    }

    /** The group of a term, or of an edge. */
    public int group(int index) {
        return groups[index + EDGES];
    }

    /** What stands around the terms from {@code from} to {@code to}, which are left out. */
    public void around(int from, int to, long[] hashes) {
        ContextHashes.fill(keys, groups, from + EDGES - 1, to + EDGES, hashes);
    }

    /** How likely the sequence is around some terms with other ones in their place: a logarithm. */
    public double likelihood(NgramScore score, int from, int to, long... replacement) {
        int before = NgramScore.ORDER - 1;
        long[] window = new long[2 * before + replacement.length];
        int start = from + EDGES - before;
        System.arraycopy(keys, start, window, 0, before);
        System.arraycopy(replacement, 0, window, before, replacement.length);
        System.arraycopy(keys, to + EDGES, window, before + replacement.length,
                Math.min(before, keys.length - to - EDGES));
        return score.of(window, before, window.length);
    }

    /** The keys of the terms from {@code from} to {@code to}. */
    public long[] keys(int from, int to) {
        return Arrays.copyOfRange(keys, from + EDGES, to + EDGES);
    }
}
