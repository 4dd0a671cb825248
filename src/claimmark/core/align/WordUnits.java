package claimmark.core.align;

/** How many units of a text belong to its tokens, between any two offsets: white space says nothing. */
final class WordUnits {

    private final TokenText text;
    /** The units of the tokens before each one. */
    private final int[] before;

    WordUnits(TokenText text) {
        this.text = text;
        this.before = new int[text.size() + 1];
        for (int token = 0; token < text.size(); token++) {
            before[token + 1] = before[token] + text.length(token);
        }
    }

    /** The units of tokens from one offset to another; 0 when the second is not behind the first. */
    int between(int from, int to) {
        return Math.max(0, upTo(to) - upTo(from));
    }

    private int upTo(int offset) {
        int token = text.firstEndingAfter(offset);
        return before[token] + (token == text.size() ? 0 : Math.max(0, offset - text.start(token)));
    }
}
