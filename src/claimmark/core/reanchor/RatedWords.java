package claimmark.core.reanchor;

import claimmark.core.align.Words;
import claimmark.core.text.Sha256;

/**
 * The words that a verdict was given on, of which it keeps a hash. Other white space and other kinds of quotation marks
 * and dashes do not make them other words.
 */
public final class RatedWords {

    private RatedWords() {
    }

    /** The hash that a verdict on {@code words} keeps. */
    public static String hash(String words) {
        return Sha256.of(Words.plain(words));
    }

    /** Whether a verdict with this hash was given on {@code words}; it may be of the words exactly as they stood. */
    public static boolean areOf(String hash, String words) {
        return hash(words).equals(hash) || Sha256.of(words).equals(hash);
    }
}
