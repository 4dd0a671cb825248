package claimmark.core.align;

import claimmark.core.text.TextSpan;

/**
 * A span of text as the tokens it touches.
 *
 * @param fromToken its first token
 * @param toToken the token after its last one; the same as the first when it holds none
 * @param start where the span starts, not before its first token
 * @param end where it ends, not after its last token
 */
record TokenSpan(int fromToken, int toToken, int start, int end) {

    static TokenSpan of(TokenText text, TextSpan span) {
        int from = text.firstEndingAfter(span.start());
        int to = text.firstStartingAt(span.end());
        if (from >= to) {
            return new TokenSpan(from, from, span.start(), span.start());
        }
        return new TokenSpan(from, to, Math.max(span.start(), text.start(from)),
                Math.min(span.end(), text.end(to - 1)));
    }

    boolean isEmpty() {
        return fromToken == toToken;
    }

    /** The units from its first to its last token. */
    int units() {
        return end - start;
    }
}
