package claimmark.core.align;

import java.util.Arrays;

/**
 * A text as the tokens it is compared by: words, single ideographs, and runs of a symbol. White space separates
 * tokens and is not one. Tokens that fold to the same characters have the same code.
 */
public final class TokenText {

    /** Stands in a text for a stretch that is not known; a noncharacter of Unicode. */
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

    /** Where a token starts, in UTF-16 units. */
    public int start(int token) {
        return starts[token];
    }

    /** The unit after a token's last one. */
    public int end(int token) {
        return ends[token];
    }

    int code(int token) {
        return codes[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** The first token that ends after {@code offset}; the number of tokens when there is none. */
    public int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The first token that starts at {@code offset} or later; the number of tokens when there is none. */
    public int firstStartingAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Where the first token starts that starts at {@code offset} or later, else the end of the text. */
    int wordsFrom(int offset) {
        int token = firstStartingAt(offset);
        return token == size ? text.length() : starts[token];
    }

    /** Where the last token ends that ends at {@code offset} or earlier, else the start of the text. */
    int wordsUpTo(int offset) {
        int token = firstEndingAfter(offset) - 1;
        return token < 0 ? 0 : ends[token];
    }

    /** Whether a line break or the start of the text stands between a token and the one before it. */
    boolean startsLine(int token) {
        int from = token == 0 ? 0 : ends[token - 1];
        return token == 0 || text.substring(from, starts[token]).indexOf('\n') >= 0;
    }
}
