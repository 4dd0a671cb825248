package claimmark.core.language;

import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;

/**
 * Counts words as word processors do: runs of letters and digits, which an apostrophe, a hyphen or the sign in a number
 * does not end, and each ideograph on its own.
 */
public final class WordCount {

    /** Adults read 238 words of English non-fiction silently (Brysbaert 2019, Journal of Memory and Language 109). */
    private static final int WORDS_PER_MINUTE = 230;

    private WordCount() {
    }

    /** The words in {@code span} of {@code text}; one that the span begins or ends in counts. */
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

    /** The words of what belongs to the article. */
    public static int of(ArticleText article) {
        return article.blocks().stream().filter(block -> !block.type().isBoilerplate())
                .map(Block::span).mapToInt(span -> of(article.text(), span)).sum();
    }

    /** How long so many words take to read, in whole minutes; at least one. */
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
