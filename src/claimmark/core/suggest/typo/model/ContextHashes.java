package claimmark.core.suggest.typo.model;

/**
 * What stands around a place, as hashes that a word is weighed against: the words before and after it, in pairs and
 * runs, and the groups that these words belong to.
 */
public final class ContextHashes {

    /** How many hashes there are. */
    public static final int COUNT = 22;

    /** How many terms are needed before the first and after the last term. */
    public static final int REACH = 3;

    private ContextHashes() {
    }

    /**
     * The hashes of a place.
     *
     * @param keys the keys of a paragraph
     * @param groups the groups of its terms
     * @param left the term before the place
     * @param right the term after it
     * @param hashes takes {@link #COUNT} hashes
     */
    public static void fill(long[] keys, short[] groups, int left, int right, long[] hashes) {
        long l1 = keys[left];
        long l2 = keys[left - 1];
        long l3 = keys[left - 2];
        long r1 = keys[right];
        long r2 = keys[right + 1];
        long r3 = keys[right + 2];
        long gl1 = groups[left];
        long gl2 = groups[left - 1];
        long gr1 = groups[right];
        long gr2 = groups[right + 1];
        int at = 0;
        hashes[at++] = 1;
        hashes[at++] = two(2, l1, 0);
        hashes[at++] = two(3, r1, 0);
        hashes[at++] = two(4, l2, 0);
        hashes[at++] = two(5, r2, 0);
        hashes[at++] = two(6, l2, l1);
        hashes[at++] = two(7, l1, r1);
        hashes[at++] = two(8, r1, r2);
        hashes[at++] = two(9, l2, r1);
        hashes[at++] = two(10, l1, r2);
        hashes[at++] = Keys.then(two(11, l3, l2), l1);
        hashes[at++] = Keys.then(two(12, l2, l1), r1);
        hashes[at++] = Keys.then(two(13, l1, r1), r2);
        hashes[at++] = Keys.then(two(14, r1, r2), r3);
        hashes[at++] = two(15, gl1, gr1);
        hashes[at++] = two(16, gl2, gl1);
        hashes[at++] = two(17, gr1, gr2);
        hashes[at++] = Keys.then(two(18, gl2, gl1), gr1);
        hashes[at++] = Keys.then(two(19, gl1, gr1), gr2);
        hashes[at++] = Keys.then(two(20, gl2, gl1), (gr1 << 8) + gr2);
        hashes[at++] = two(21, l1, gr1);
        hashes[at] = two(22, gl1, r1);
    }

    private static long two(int kind, long first, long second) {
        return Keys.then(Keys.then(kind, first), second);
    }
}
