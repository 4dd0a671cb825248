package claimmark.core.align;

import java.util.Arrays;

/**
 * Finds seeds: sequences of tokens that occur exactly once in each of two stretches of text. Seeds are reliable pegs of
 * an alignment, as in patience diff (Cohen 2006). They are found by rolling hashes (Karp and Rabin 1987).
 *
 * <p>In long stretches only a sample of the sequences is entered. The sample is chosen by hash, so it is the same in
 * both stretches (Schleimer et al. 2003).
 */
final class SeedTable {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    /** Stretches with more tokens than this are sampled. The longer they are, the smaller the sample. */
    private static final int DENSE = 1 << 14;
    private static final int MOST_SAMPLING_BITS = 3;

    private final int width;
    private final long dropFactor;
    private final long sampleMask;
    private final long[] keys;
    private final int[] oldPlaces;
    private final int[] newPlaces;
    private final int[] slots;
    private int used;

    SeedTable(int width, int oldTokens) {
        this.width = width;
        this.dropFactor = power(width);
        int bits = Math.min(MOST_SAMPLING_BITS, 32 - Integer.numberOfLeadingZeros(oldTokens / DENSE));
        this.sampleMask = (1L << bits) - 1;
        int capacity = Integer.highestOneBit(Math.max(8, oldTokens >> bits)) * 4;
        this.keys = new long[capacity];
        this.oldPlaces = new int[capacity];
        this.newPlaces = new int[capacity];
        this.slots = new int[capacity / 2];
        Arrays.fill(oldPlaces, NONE);
        Arrays.fill(newPlaces, NONE);
    }

    /** Enters the sequences of a stretch of the old text. */
    void addOld(TokenText text, int from, int to) {
        long hash = 0;
        for (int token = from; token < to; token++) {
            hash = roll(hash, text, token, from);
            long key = mix(hash);
            if (token - from >= width - 1 && (key & sampleMask) == 0) {
                int slot = slotOf(key);
                if (oldPlaces[slot] != NONE) {
                    oldPlaces[slot] = SEVERAL;
                } else if (used < slots.length) {
                    keys[slot] = key;
                    oldPlaces[slot] = token - width + 1;
                    slots[used++] = slot;
                }
            }
        }
    }

    /** Looks up the sequences of a stretch of the new text. */
    void addNew(TokenText text, int from, int to) {
        long hash = 0;
        for (int token = from; token < to; token++) {
            hash = roll(hash, text, token, from);
            long key = mix(hash);
            if (token - from >= width - 1 && (key & sampleMask) == 0) {
                int slot = slotOf(key);
                if (oldPlaces[slot] != NONE) {
                    newPlaces[slot] = newPlaces[slot] == NONE ? token - width + 1 : SEVERAL;
                }
            }
        }
    }

    /** The number of sequences that were entered. There are at most as many seeds. */
    int entries() {
        return used;
    }

    /** The place in the old text of the {@code n}th entry; negative when it is not unique. */
    int oldPlace(int n) {
        return oldPlaces[slots[n]];
    }

    /** The place in the new text of the {@code n}th entry; negative when it is absent or not unique. */
    int newPlace(int n) {
        return newPlaces[slots[n]];
    }

    private long roll(long hash, TokenText text, int token, int from) {
        long next = hash * BASE + text.code(token);
        return token - from < width ? next : next - dropFactor * text.code(token - width);
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (oldPlaces[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
