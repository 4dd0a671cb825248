package claimmark.core.suggest.typo.model;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words that a word may have been meant to be: those at one slip of the keyboard (a letter more, less, another one,
 * or two that changed places: Damerau, 1964), and those of a set of words that people take for each other.
 */
public final class SimilarWords {

    private static final int LEAST = 20;
    private static final String LETTERS = "etaoinsrhldcumfpgwybvkxjqz'";

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> sets;
    private final IntPredicate meant;

    /**
     * @param sets for each word those that are taken for it
     * @param meant which words, by number, can be meant at all
     */
    public SimilarWords(Vocabulary vocabulary, Map<String, List<String>> sets, IntPredicate meant) {
        this.vocabulary = vocabulary;
        this.sets = sets;
        this.meant = meant;
    }

    /** The right words that are not too rare to be meant. */
    public static SimilarWords of(Vocabulary vocabulary, Map<String, List<String>> sets) {
        return new SimilarWords(vocabulary, sets,
                number -> vocabulary.isRight(number) && vocabulary.count(number) >= LEAST);
    }

    /** The numbers of the neighbours of a word, without itself. */
    public int[] of(String word) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String other : sets.getOrDefault(word, List.of())) {
            add(vocabulary.find(other), found);
        }
        addSlips(word, found);
        found.remove(vocabulary.find(word));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addSlips(String word, Set<Integer> found) {
        char[] letters = word.toCharArray();
        char[] less = new char[Math.max(0, letters.length - 1)];
        char[] more = Arrays.copyOf(letters, letters.length + 1);
        for (int at = 0; at <= letters.length; at++) {
            System.arraycopy(letters, 0, more, 0, at);
            System.arraycopy(letters, at, more, at + 1, letters.length - at);
            addEach(more, at, found);
            if (at == letters.length) {
                break;
            }
            System.arraycopy(letters, 0, less, 0, at);
            System.arraycopy(letters, at + 1, less, at, letters.length - at - 1);
            add(less, found);
            addEach(letters, at, found);
            if (at + 1 < letters.length && letters[at] != letters[at + 1]) {
                swap(letters, at);
                add(letters, found);
                swap(letters, at);
            }
            if (at + 2 < letters.length) {
                addMoved(letters, at, found);
            }
        }
    }

    /** Adds what comes of a letter that moves over two others, to the right and to the left ("whit" for "with"). */
    private void addMoved(char[] letters, int at, Set<Integer> found) {
        for (int turn = 0; turn < 2; turn++) {
            swap(letters, at);
            swap(letters, at + 1);
            add(letters, found);
        }
        swap(letters, at);
        swap(letters, at + 1);
    }

    private void addEach(char[] word, int at, Set<Integer> found) {
        char before = word[at];
        for (int i = 0; i < LETTERS.length(); i++) {
            word[at] = LETTERS.charAt(i);
            add(word, found);
        }
        word[at] = before;
    }

    private static void swap(char[] word, int at) {
        char first = word[at];
        word[at] = word[at + 1];
        word[at + 1] = first;
    }

    private void add(char[] word, Set<Integer> found) {
        if (word.length > 0) {
            add(vocabulary.find(CharBuffer.wrap(word)), found);
        }
    }

    private void add(int number, Set<Integer> found) {
        if (number != Vocabulary.NONE && meant.test(number)) {
            found.add(number);
        }
    }
}
