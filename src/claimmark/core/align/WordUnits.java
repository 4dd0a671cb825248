package claimmark.core.align;

/** Counts the units of a text that belong to tokens. White space does not count. */
final class WordUnits {

    private final TokenText text;
    /** The number of units in the tokens before each token. */
    private final int[] before;

    WordUnits(TokenText text) {
        this.text = text;
        this.before = new int[text.size() + 1];
        for (int token = 0; token < text.size(); token++) {
            before[token + 1] = before[token] + text.length(token);
        }
    }

    /** The number of units of tokens between two offsets; 0 when the second offset is not after the first. */
    int between(int from, int to) {
        return Math.max(0, upTo(to) - upTo(from));
    }

    private int upTo(int offset) {
        int token = text.firstEndingAfter(offset);
        return before[token] + (token == text.size() ? 0 : Math.max(0, offset - text.start(token)));
    }
}
