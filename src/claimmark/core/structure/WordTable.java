package claimmark.core.structure;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A lexicon as a hash table with open addressing. Two adjacent words are looked up without joining them, because most
 * pairs are in no lexicon. Their hash is computed from the hashes of both words.
 */
final class WordTable implements Lexicon {

    private static final int HASH_FACTOR = 31;

    private final @Nullable String[] words;
    private final int[] hashes;
    private final float[] values;

    WordTable(Map<String, Float> entries) {
        int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
        words = new String[size];
        hashes = new int[size];
        values = new float[size];
        entries.forEach(this::put);
    }

    private void put(String word, float value) {
        int slot = firstSlot(word.hashCode());
        while (words[slot] != null) {
            slot = nextSlot(slot);
        }
        words[slot] = word;
        hashes[slot] = word.hashCode();
        values[slot] = value;
    }

    @Override
    public float evidence(String word) {
        int hash = word.hashCode();
        int slot = firstSlot(hash);
        for (@Nullable String at = words[slot]; at != null; at = words[slot]) {
            if (hashes[slot] == hash && at.equals(word)) {
                return values[slot];
            }
            slot = nextSlot(slot);
        }
        return 0;
    }

    @Override
    public float evidence(String word, String next) {
        int hash = hash(word, next);
        int slot = firstSlot(hash);
        for (@Nullable String at = words[slot]; at != null; at = words[slot]) {
            if (hashes[slot] == hash && isPair(at, word, next)) {
                return values[slot];
            }
            slot = nextSlot(slot);
        }
        return 0;
    }

    /** The hash that {@link String#hashCode()} gives for two words with a space between them. */
    private static int hash(String word, String next) {
        int hash = word.hashCode() * HASH_FACTOR + ' ';
        for (int i = next.length(); i > 0; i--) {
            hash *= HASH_FACTOR;
        }
        return hash + next.hashCode();
    }

    private static boolean isPair(String text, String word, String next) {
        int space = word.length();
        return text.length() == space + 1 + next.length() && text.charAt(space) == ' ' && text.startsWith(word)
                && text.endsWith(next);
    }

    private int firstSlot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private int nextSlot(int slot) {
        return slot + 1 & words.length - 1;
    }
}
