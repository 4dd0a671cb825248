package claimmark.core.suggest.typo.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words within two slips of something that is no word. The sorted vocabulary is walked once as if it were a tree:
 * what two words in a row share is computed once, and words that begin as one that is too far already are passed over
 * (Oflazer, "Error-tolerant finite-state recognition", 1996).
 */
public final class NearWords {

    /** A word at a distance. */
    public record Near(int number, int distance) {
    }

    private static final int FARTHEST = 2;
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;

    public NearWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The nearest words first, of as near ones the more frequent. */
    public List<Near> of(String word, int most) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        List<Near> found = new ArrayList<>();
        int[][] rows = new int[LONGEST + 2][word.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            rows[0][i] = i;
        }
        char[] path = new char[LONGEST + 1];
        int valid = 0;
        int hopeless = Integer.MAX_VALUE;
        for (int number = 0; number < vocabulary.size(); number++) {
            valid = Math.min(valid, vocabulary.shared(number));
            int length = vocabulary.length(number);
            if (vocabulary.shared(number) >= hopeless || length > LONGEST) {
                continue;
            }
            hopeless = Integer.MAX_VALUE;
            while (hopeless == Integer.MAX_VALUE && valid < length) {
                path[valid] = vocabulary.letter(number, valid);
                hopeless = fill(word, path, rows, ++valid) <= FARTHEST ? hopeless : valid;
            }
            int distance = rows[length][word.length()];
            if (hopeless == Integer.MAX_VALUE && distance <= FARTHEST && vocabulary.isRight(number)) {
                found.add(new Near(number, distance));
            }
        }
        found.sort(Comparator.comparingInt(Near::distance)
                .thenComparing(near -> Integer.valueOf(-vocabulary.count(near.number))));
        return found.subList(0, Math.min(most, found.size()));
    }

    /** One row of the table of distances; its least value. */
    private static int fill(String word, char[] path, int[][] rows, int depth) {
        int[] above = rows[depth - 1];
        int[] row = rows[depth];
        row[0] = depth;
        int least = depth;
        char letter = path[depth - 1];
        for (int i = 1; i <= word.length(); i++) {
            char other = word.charAt(i - 1);
            int best = Math.min(Math.min(above[i], row[i - 1]) + 1, above[i - 1] + (letter == other ? 0 : 1));
            if (i > 1 && depth > 1 && letter == word.charAt(i - 2) && path[depth - 2] == other) {
                best = Math.min(best, rows[depth - 2][i - 2] + 1);
            }
            row[i] = best;
            least = Math.min(least, best);
        }
        return least;
    }
}
