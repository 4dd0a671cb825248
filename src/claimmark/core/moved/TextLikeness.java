package claimmark.core.moved;

import java.util.HashSet;
import java.util.Set;

/**
 * Measures how alike two texts are by the runs of four words that they share (Broder 1997, On the resemblance and
 * containment of documents). Takes time in proportion to the lengths of the texts. Order and white space do not count.
 */
final class TextLikeness {

    private static final int WORDS_OF_A_RUN = 4;
    private static final int PRIME = 31;

    private final Set<Integer> runs;

    /** @param text the text that others are compared with */
    TextLikeness(String text) {
        runs = runs(text);
    }

    /** The share of the runs of the text that has more of them: from 0, nothing in common, to 1. */
    double of(String other) {
        Set<Integer> others = runs(other);
        long shared = others.stream().filter(runs::contains).count();
        int most = Math.max(runs.size(), others.size());
        return most == 0 ? 0 : (double) shared / most;
    }

    /** The hashes of all runs; a text that is shorter than a run is one run. */
    private static Set<Integer> runs(String text) {
        Set<Integer> found = new HashSet<>();
        int[] lastWords = new int[WORDS_OF_A_RUN];
        int words = 0;
        for (int at = 0; at < text.length();) {
            int end = endOfWord(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                lastWords[words++ % WORDS_OF_A_RUN] = hash(text, at, end);
                if (words >= WORDS_OF_A_RUN) {
                    found.add(hash(lastWords, words));
                }
                at = end;
            }
        }
        if (words > 0 && words < WORDS_OF_A_RUN) {
            found.add(hash(lastWords, WORDS_OF_A_RUN));
        }
        return found;
    }

    /** The end of the word that begins at an offset; an ideograph is a word of its own. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            boolean isIdeograph = Character.isIdeographic(text.codePointAt(end));
            if (isIdeograph && end > start) {
                return end;
            }
            end += Character.charCount(text.codePointAt(end));
            if (isIdeograph) {
                return end;
            }
        }
        return end;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * PRIME + text.charAt(i);
        }
        return hash;
    }

    /** The hash of the last words in their order. */
    private static int hash(int[] lastWords, int words) {
        int hash = 1;
        for (int i = 0; i < WORDS_OF_A_RUN; i++) {
            hash = (hash ^ lastWords[(words + i) % WORDS_OF_A_RUN]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
