package claimmark.bench.typo;

import java.util.Arrays;

import claimmark.core.suggest.typo.model.Keys;
import claimmark.core.suggest.typo.model.NgramScore;
import claimmark.core.suggest.typo.model.NgramTable;

/**
 * Counts runs of two to five keys in a long row of them, and keeps those that are frequent enough. Runs of each length
 * are counted alone, in a hash table that is made anew.
 */
final class NgramCounts {

    /** Runs of 2, 3, 4 and 5 that were counted less often are forgotten: many of them are typos of the corpus. */
    private final int[] least;

    private long[] keys = new long[1 << 20];
    private int[] counts = new int[1 << 20];
    private int size;

    NgramCounts(int... least) {
        this.least = least;
    }

    /** The table of the runs in these keys, of which {@code length} are used. */
    NgramTable table(long[] corpus, int length) {
        for (int order = 2; order <= NgramScore.ORDER; order++) {
            count(corpus, length, order, least[order - 2]);
        }
        return NgramTable.of(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    }

    private void count(long[] corpus, int length, int order, int leastCount) {
        int slots = Integer.highestOneBit(length) * 2;
        long[] runs = new long[slots];
        int[] found = new int[slots];
        for (int i = 0; i + order <= length; i++) {
            long run = corpus[i];
            for (int k = 1; k < order; k++) {
                run = Keys.then(run, corpus[i + k]);
            }
            int slot = (int) (run >>> 8) & slots - 1;
            while (found[slot] != 0 && runs[slot] != run) {
                slot = slot + 1 & slots - 1;
            }
            runs[slot] = run;
            found[slot]++;
        }
        for (int slot = 0; slot < slots; slot++) {
            if (found[slot] >= leastCount) {
                keep(runs[slot], found[slot]);
            }
        }
    }

    private void keep(long run, int count) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        keys[size] = run;
        counts[size++] = count;
    }
}
