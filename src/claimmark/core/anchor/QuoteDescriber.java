package claimmark.core.anchor;

import claimmark.core.text.TextSpan;

/**
 * Describes a span of a text by its words and the words around it. The context is grown until the whole occurs only
 * once in the text, or until it is as long as is sensible; it starts and ends with whole words where it can.
 */
public final class QuoteDescriber {

    private static final int LEAST_CONTEXT = 32;
    private static final int MOST_CONTEXT = 512;
    /** How much longer a context may grow to start or end with a whole word. */
    private static final int WORD_REACH = 24;

    /**
     * The quote that describes a span of {@code text}. A border inside a surrogate pair is moved out of it.
     *
     * @throws IndexOutOfBoundsException when the span does not lie in the text
     */
    public TextQuoteSelector describe(CharSequence text, TextSpan span) {
        String all = text.toString();
        TextSpan exact = wholeCodePoints(all, span);
        int least = LEAST_CONTEXT;
        TextSpan context = contextOf(all, exact, least);
        while (least < MOST_CONTEXT && occursElsewhere(all, context)) {
            least *= 2;
            context = contextOf(all, exact, least);
        }
        return new TextQuoteSelector(exact.of(all), all.substring(context.start(), exact.start()),
                all.substring(exact.end(), context.end()));
    }

    private static TextSpan wholeCodePoints(String text, TextSpan span) {
        int start = splitsPair(text, span.start()) ? span.start() - 1 : span.start();
        int end = splitsPair(text, span.end()) ? span.end() + 1 : span.end();
        return new TextSpan(start, end);
    }

    private static TextSpan contextOf(String text, TextSpan exact, int least) {
        int start = Math.max(0, exact.start() - least);
        int lowest = Math.max(0, start - WORD_REACH);
        int wordStart = start;
        while (wordStart > lowest && splitsWord(text, wordStart)) {
            wordStart--;
        }
        int end = Math.min(text.length(), exact.end() + least);
        int highest = Math.min(text.length(), end + WORD_REACH);
        int wordEnd = end;
        while (wordEnd < highest && splitsWord(text, wordEnd)) {
            wordEnd++;
        }
        return wholeCodePoints(text, new TextSpan(splitsWord(text, wordStart) ? start : wordStart,
                splitsWord(text, wordEnd) ? end : wordEnd));
    }

    private static boolean occursElsewhere(String text, TextSpan context) {
        String words = context.of(text);
        return text.indexOf(words) != context.start() || text.indexOf(words, context.start() + 1) >= 0;
    }

    private static boolean splitsWord(String text, int offset) {
        return offset > 0 && offset < text.length() && !Character.isWhitespace(text.charAt(offset))
                && !Character.isWhitespace(text.charAt(offset - 1));
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
