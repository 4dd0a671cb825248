package claimmark.core.reanchor;

import claimmark.core.align.Words;
import claimmark.core.text.Sha256;

/**
 * Compares an annotation's words with the words that a verdict was given on. The verdict keeps a hash of its words.
 * Differences in white space, in the kind of quotation marks and in the kind of dashes do not count.
 */
public final class RatedWords {

    private RatedWords() {
    }

    /** The hash to be kept in a verdict on {@code words}. */
    public static String hash(String words) {
        return Sha256.of(Words.plain(words));
    }

    /** Whether a verdict with this hash was given on {@code words}. Also accepts a hash of the exact characters. */
    public static boolean areOf(String hash, String words) {
        return hash(words).equals(hash) || Sha256.of(words).equals(hash);
    }
}
