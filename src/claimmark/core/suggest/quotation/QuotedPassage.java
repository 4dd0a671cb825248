package claimmark.core.suggest.quotation;

import claimmark.core.text.TextSpan;

/**
 * Words in quotation marks, in one block.
 *
 * @param span the words with their marks
 * @param words the words without them
 * @param isClosed whether there is a mark at the end; where a quotation goes on in the next paragraph there is none
 * @param isSingle whether the marks are single ones
 */
record QuotedPassage(TextSpan span, TextSpan words, boolean isClosed, boolean isSingle) {
}
