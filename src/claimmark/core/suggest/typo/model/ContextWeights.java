package claimmark.core.suggest.typo.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How well a word fits a context: a sum of weights, one for the word with each hash of the context. The weights share
 * a table by hashing (Weinberger and others, "Feature hashing", 2009); each is kept in a byte.
 */
public final class ContextWeights {

    /** A weight of the file is so many of these. */
    private static final float UNIT = 1 / 16f;

    private final byte[] weights;

    private ContextWeights(byte[] weights) {
        this.weights = weights;
    }

    /** The table of these weights, rounded; their number is a power of two. */
    public static ContextWeights of(float[] weights) {
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / UNIT)));
        }
        return new ContextWeights(rounded);
    }

    /** The place of the weight of a word with a hash of the context, in a table of a power of two. */
    public static int place(long hash, long word, int size) {
        return (int) (Keys.then(hash, word) >>> 20) & size - 1;
    }

    /**
     * How well a word fits.
     *
     * @param hashes what {@link ContextHashes} says of the place
     * @param word the key of the word
     */
    public double of(long[] hashes, long word) {
        int sum = 0;
        for (int i = 0; i < ContextHashes.COUNT; i++) {
            sum += weights[place(hashes[i], word, weights.length)];
        }
        return sum * UNIT;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(weights.length);
        out.write(weights);
    }

    static ContextWeights read(DataInput in) throws IOException {
        int size = in.readInt();
        if (Integer.bitCount(size) != 1) {
            throw new IOException("Not a power of two: " + size);
        }
        byte[] weights = new byte[size];
        in.readFully(weights);
        return new ContextWeights(weights);
    }
}
