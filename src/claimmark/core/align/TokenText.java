package claimmark.core.align;

import java.util.Arrays;

/**
 * A text cut into tokens, so that it can be compared with another. A token is a word, a single ideograph, or a run of
 * one symbol. White space separates tokens. Tokens that fold to the same characters have the same code.
 */
public final class TokenText {

    /** A placeholder for a stretch of text that is not known. It is a noncharacter of Unicode, so it is in no text. */
    public static final char UNKNOWN = '\uFFFF';

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] codes;
    private final int size;

    TokenText(String text, int[] starts, int[] ends, int[] codes, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.codes = codes;
        this.size = size;
    }

    /** Cuts a text into tokens, in one pass. */
    public static TokenText of(String text) {
        return new Tokenizer(text, 0, text.length(), new FoldCache()).tokens();
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** The first UTF-16 unit of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** The UTF-16 unit after the last one of a token. */
    public int end(int token) {
        return ends[token];
    }

    int code(int token) {
        return codes[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** The first token that ends after {@code offset}; the number of tokens when no token does. */
    public int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The first token that starts at or after {@code offset}; the number of tokens when no token does. */
    public int firstStartingAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The start of the first token at or after {@code offset}; the end of the text when there is none. */
    int wordsFrom(int offset) {
        int token = firstStartingAt(offset);
        return token == size ? text.length() : starts[token];
    }

    /** The end of the last token that ends at or before {@code offset}; 0 when there is none. */
    int wordsUpTo(int offset) {
        int token = firstEndingAfter(offset) - 1;
        return token < 0 ? 0 : ends[token];
    }

    /** Whether a token is the first one on its line. */
    boolean startsLine(int token) {
        int from = token == 0 ? 0 : ends[token - 1];
        return token == 0 || text.substring(from, starts[token]).indexOf('\n') >= 0;
    }
}
