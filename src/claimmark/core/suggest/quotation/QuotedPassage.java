package claimmark.core.suggest.quotation;

import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * Words in quotation marks, in one block.
 *
 * @param span the words with their marks
 * @param words the words without them
 * @param isClosed whether there is a mark at the end; where a quotation goes on in the next paragraph there is none
 * @param isSingle whether the marks are single ones
 */
public record QuotedPassage(TextSpan span, TextSpan words, boolean isClosed, boolean isSingle) {

    /**
     * The passage that a caret stands in or at.
     *
     * @param block the block of the caret
     * @return empty when the words at the caret are not in quotation marks
     */
    public static Optional<QuotedPassage> at(String text, TextSpan block, int caret) {
        return PassageFinder.of(text, block).stream()
                .filter(passage -> passage.span().start() <= caret && caret <= passage.span().end()).findFirst();
    }
}
