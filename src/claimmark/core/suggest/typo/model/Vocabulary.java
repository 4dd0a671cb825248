package claimmark.core.suggest.typo.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The words that are known, sorted, each with how often the corpus has it. A word is asked for by its key; its number
 * is its place in the order.
 */
public final class Vocabulary {

    /** The number of a word that is not known. */
    public static final int NONE = -1;

    /**
     * What is known of a word.
     *
     * @param count how often the corpus has it
     * @param lower how often of these it is written in lower case
     * @param right whether it is a right word: one of the dictionary, or one that the corpus has often
     * @param group the group of words that are used like it, from 0 to 255
     */
    public record Entry(int count, int lower, boolean right, int group) {
    }

    private final byte[] letters;
    private final int[] starts;
    private final long[] keys;
    private final int[] counts;
    private final int[] lowers;
    private final boolean[] right;
    private final byte[] groups;
    /** How many letters a word shares with the one before it. */
    private final byte[] shared;
    /** Open addressing: the numbers of words, plus one, at the place that their keys say. */
    private final int[] slots;

    private Vocabulary(int size, byte[] letters) {
        this.letters = letters;
        starts = new int[size + 1];
        keys = new long[size];
        counts = new int[size];
        lowers = new int[size];
        right = new boolean[size];
        groups = new byte[size];
        shared = new byte[size];
        slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
    }

    /** The vocabulary of these words; a word has the characters of ISO 8859-1 only. */
    public static Vocabulary of(Map<String, Entry> entries) {
        SortedMap<String, Entry> sorted = new TreeMap<>(entries);
        byte[] letters = String.join("", sorted.keySet()).getBytes(StandardCharsets.ISO_8859_1);
        Vocabulary vocabulary = new Vocabulary(sorted.size(), letters);
        int number = 0;
        for (Map.Entry<String, Entry> entry : sorted.entrySet()) {
            vocabulary.put(number++, entry.getKey().length(), entry.getValue());
        }
        return vocabulary;
    }

    private void put(int number, int length, Entry entry) {
        starts[number + 1] = starts[number] + length;
        counts[number] = entry.count;
        lowers[number] = entry.lower;
        right[number] = entry.right;
        groups[number] = (byte) entry.group;
        shared[number] = (byte) sharedLetters(number);
        keys[number] = Keys.of(word(number));
        int slot = (int) keys[number] & slots.length - 1;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
    }

    private int sharedLetters(int number) {
        int before = number == 0 ? 0 : starts[number - 1];
        return number == 0 ? 0 : Math.min(Byte.MAX_VALUE, Math.max(0, Arrays.mismatch(letters, before, starts[number],
                letters, starts[number], starts[number + 1])));
    }

    public int size() {
        return keys.length;
    }

    /** The number of the word with this key, or {@link #NONE}. */
    public int find(long key) {
        int slot = (int) key & slots.length - 1;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (keys[number] == key) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    /** The number of a word in lower case, or {@link #NONE}. */
    public int find(CharSequence word) {
        return find(Keys.of(word));
    }

    public String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number], StandardCharsets.ISO_8859_1);
    }

    int shared(int number) {
        return shared[number];
    }

    int length(int number) {
        return starts[number + 1] - starts[number];
    }

    char letter(int number, int index) {
        return (char) (letters[starts[number] + index] & 0xff);
    }

    public long key(int number) {
        return keys[number];
    }

    public int count(int number) {
        return counts[number];
    }

    /** The share of a word's uses that are in lower case; 1 for a word that the corpus does not have. */
    public double lowerShare(int number) {
        return counts[number] == 0 ? 1 : (double) lowers[number] / counts[number];
    }

    public boolean isRight(int number) {
        return right[number];
    }

    public int group(int number) {
        return groups[number] & 0xff;
    }

    /** How often the corpus has a word; 0 for one that is not known. */
    public int count(CharSequence word) {
        int number = find(word);
        return number == NONE ? 0 : counts[number];
    }

    /** Whether a word in lower case is a right word. */
    public boolean isRight(CharSequence word) {
        int number = find(word);
        return number != NONE && right[number];
    }

    /**
     * Writes the words in their order: how many letters each shares with the one before it, how many follow, these,
     * and its entry.
     */
    public void write(DataOutput out) throws IOException {
        out.writeInt(size());
        out.writeInt(letters.length);
        for (int number = 0; number < size(); number++) {
            int rest = length(number) - shared[number];
            out.writeByte(shared[number]);
            out.writeByte(rest);
            out.write(letters, starts[number + 1] - rest, rest);
            out.writeInt(counts[number]);
            out.writeInt(lowers[number]);
            out.writeBoolean(right[number]);
            out.writeByte(groups[number]);
        }
    }

    /** Reads what was written. */
    static Vocabulary read(DataInput in) throws IOException {
        int size = in.readInt();
        byte[] letters = new byte[in.readInt()];
        Vocabulary vocabulary = new Vocabulary(size, letters);
        int before = 0;
        int at = 0;
        for (int number = 0; number < size; number++) {
            int kept = in.readUnsignedByte();
            int rest = in.readUnsignedByte();
            System.arraycopy(letters, before, letters, at, kept);
            in.readFully(letters, at + kept, rest);
            vocabulary.put(number, kept + rest,
                    new Entry(in.readInt(), in.readInt(), in.readBoolean(), in.readUnsignedByte()));
            before = at;
            at += kept + rest;
        }
        return vocabulary;
    }

    /** All words in their order. */
    public List<String> words() {
        return IntStream.range(0, size()).mapToObj(this::word).toList();
    }
}
