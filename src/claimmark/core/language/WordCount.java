package claimmark.core.language;

import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;

/**
 * Counts words like a word processor does. A word is a run of letters and digits; an apostrophe, a hyphen, or a sign
 * inside a number does not end it. Each ideograph is a word.
 *
 * <pre>
 * WordCount.of("It's 1,000 well-known words", new TextSpan(0, 27));   // 4
 * </pre>
 */
public final class WordCount {

    /**
     * The reading speed. Adults read 238 words of English non-fiction silently (Brysbaert 2019, Journal of Memory and
     * Language 109).
     */
    private static final int WORDS_PER_MINUTE = 230;

    private WordCount() {
    }

    /** The number of words in {@code span} of {@code text}. Words cut by the borders of the span count. */
    public static int of(CharSequence text, TextSpan span) {
        int words = 0;
        boolean inside = false;
        for (int at = span.start(); at < span.end();) {
            int codePoint = Character.codePointAt(text, at);
            int next = at + Character.charCount(codePoint);
            if (Character.isIdeographic(codePoint)) {
                words++;
                inside = false;
            } else if (isOfWord(codePoint)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (!inside || !joins(codePoint) || next >= span.end()
                    || !isOfWord(Character.codePointAt(text, next))) {
                inside = false;
            }
            at = next;
        }
        return words;
    }

    /** The number of words of an article, without furniture. */
    public static int of(ArticleText article) {
        return article.blocks().stream().filter(block -> !block.type().isBoilerplate())
                .map(Block::span).mapToInt(span -> of(article.text(), span)).sum();
    }

    /** The time it takes to read this number of words, in whole minutes; at least 1. */
    public static int minutesToRead(int words) {
        return Math.max(1, Math.round(words / (float) WORDS_PER_MINUTE));
    }

    private static boolean isOfWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019' || codePoint == '-' || codePoint == '\u2010'
                || codePoint == '.' || codePoint == ',' || codePoint == '\u00AD';
    }
}
