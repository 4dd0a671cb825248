package claimmark.core.suggest;

import claimmark.core.language.TextToken;
import claimmark.core.text.TextSpan;

/**
 * A sentence at its place in the article.
 *
 * @param start the offset of its first unit in the article text
 */
public record PlacedSentence(int start, Sentence sentence) {

    /** Its place in the article text. */
    public TextSpan span() {
        return TextSpan.ofLength(start, sentence.text().length());
    }

    /** The place of one of its tokens in the article text. */
    public TextSpan spanOf(TextToken token) {
        return token.span().movedBy(start);
    }
}
