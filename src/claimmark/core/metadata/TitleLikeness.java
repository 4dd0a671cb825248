package claimmark.core.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import claimmark.core.structure.TitleParts;

/** How alike two titles are. */
final class TitleLikeness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_COMPARED = 1000;

    private TitleLikeness() {
    }

    /** The similarity of two lines by their common words, from 0 to 1 (Dice's coefficient). */
    static float of(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int all = words.size() + others.size();
        words.retainAll(others);
        return all == 0 ? 0 : 2f * words.size() / all;
    }

    /** The words of a line. East Asian words have no spaces between them, so there each pair of characters counts. */
    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        String head = line.length() > LONGEST_COMPARED ? line.substring(0, LONGEST_COMPARED) : line;
        for (String word : NO_WORD.split(head.toLowerCase(Locale.ROOT))) {
            if (word.length() > 2 && TitleParts.isEastAsian(word)) {
                IntStream.range(1, word.length()).forEach(i -> words.add(word.substring(i - 1, i + 1)));
            } else {
                words.add(word);
            }
        }
        words.remove("");
        return words;
    }
}
