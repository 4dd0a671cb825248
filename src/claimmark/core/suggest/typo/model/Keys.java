package claimmark.core.suggest.typo.model;

/** Hashes of words and of runs of words, 64 bits wide, so that two of them practically never meet. */
public final class Keys {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Keys() {
    }

    /** The key of a word: FNV-1a (Fowler, Noll, Vo), mixed once more. */
    public static long of(CharSequence word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** The key of a run that goes on with one more key. The order counts. */
    public static long then(long run, long next) {
        return mix(run * STEP + next);
    }

    /** The key of the run of the keys from {@code from} to {@code to}. */
    static long run(long[] keys, int from, int to) {
        long run = keys[from];
        for (int i = from + 1; i < to; i++) {
            run = then(run, keys[i]);
        }
        return run;
    }

    /** The finalizer of MurmurHash3 (Appleby, 2011). */
    private static long mix(long value) {
        long hash = value;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
