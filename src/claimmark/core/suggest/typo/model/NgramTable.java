package claimmark.core.suggest.typo.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How often runs of two to five words were counted, in two bytes each. A run is known by twelve bits of its key within
 * a bucket, and its count by four bits, on a scale of logarithms; a run that was never counted is taken for another one
 * in about a case of five hundred. (Talbot and Osborne, "Smoothed Bloom filter language models", 2007, tell why that
 * does no harm.)
 */
public final class NgramTable {

    private static final int COUNT_BITS = 4;
    private static final int MARK_BITS = 12;
    private static final int LEVELS = 1 << COUNT_BITS;
    private static final int IN_A_BUCKET = 8;
    private static final double LEAST = Math.log(2.5);
    private static final double STEP = 0.85;

    private final int[] starts;
    private final short[] cells;

    private NgramTable(int[] starts, short[] cells) {
        this.starts = starts;
        this.cells = cells;
    }

    /**
     * The table of these runs.
     *
     * @param keys their keys, each once
     * @param counts how often each was counted, at least once
     */
    public static NgramTable of(long[] keys, int[] counts) {
        int buckets = Math.max(1, keys.length / IN_A_BUCKET);
        int[] starts = new int[buckets + 1];
        for (long key : keys) {
            starts[bucket(key, buckets) + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        short[] cells = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            cells[next[bucket(keys[i], buckets)]++] = (short) (mark(keys[i]) << COUNT_BITS | level(counts[i]));
        }
        for (int i = 0; i < buckets; i++) {
            Arrays.sort(cells, starts[i], starts[i + 1]);
        }
        return new NgramTable(starts, cells);
    }

    private static int bucket(long key, int buckets) {
        return (int) Long.remainderUnsigned(key >>> MARK_BITS, buckets);
    }

    private static int mark(long key) {
        return (int) key & (1 << MARK_BITS) - 1;
    }

    private static int level(int count) {
        return (int) Math.max(0, Math.min(LEVELS - 1, Math.round((Math.log(count) - LEAST) / STEP)));
    }

    /** The logarithm of how often the run with this key was counted; 0 when it was not, or too seldom to be kept. */
    public double logCount(long key) {
        int bucket = bucket(key, starts.length - 1);
        int mark = mark(key);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if ((cells[i] & 0xffff) >>> COUNT_BITS == mark) {
                return LEAST + STEP * (cells[i] & LEVELS - 1);
            }
        }
        return 0;
    }

    /**
     * The logarithm of how often a run of some keys was counted; 0 when it was not, or a shorter run in it was not.
     * That finds out most of the runs that are taken for others.
     *
     * @param from the first key of the run
     * @param length how many keys it has, at least two
     */
    public double logCount(long[] keys, int from, int length) {
        if (length > 2 && (logCount(keys, from, length - 1) == 0 || logCount(keys, from + 1, length - 1) == 0)) {
            return 0;
        }
        return logCount(Keys.run(keys, from, from + length));
    }

    public int size() {
        return cells.length;
    }

    /** Writes the sizes of the buckets, and what is in them. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(starts.length - 1);
        for (int i = 1; i < starts.length; i++) {
            out.writeByte(starts[i] - starts[i - 1]);
        }
        for (short cell : cells) {
            out.writeShort(cell);
        }
    }

    static NgramTable read(DataInput in) throws IOException {
        byte[] sizes = new byte[in.readInt()];
        in.readFully(sizes);
        int[] starts = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            starts[i + 1] = starts[i] + (sizes[i] & 0xff);
        }
        short[] cells = new short[starts[sizes.length]];
        byte[] bytes = new byte[cells.length * 2];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asShortBuffer().get(cells);
        return new NgramTable(starts, cells);
    }
}
