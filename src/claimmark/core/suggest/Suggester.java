package claimmark.core.suggest;

import java.util.List;

import claimmark.core.text.Cancellation;

/**
 * Finds one sort of things that a reviewer may want to mark. It keeps no state: the same text always gives the same
 * suggestions.
 *
 * <p>It works in two steps. What a sentence tells by itself is asked once for each sentence and kept while the sentence
 * stays as it is; so this is the place for what takes time. What the whole article tells is asked after every edit.
 */
public interface Suggester {

    /**
     * What is to be suggested in a sentence, seen by itself.
     *
     * @return suggestions with spans that count from the start of the sentence
     */
    default List<Suggestion> inSentence(Sentence sentence) {
        return List.of();
    }

    /**
     * What is to be suggested in the article.
     *
     * @param ofSentences what {@link #inSentence} gave, at its place in the article, in order; it may be left out,
     *        rated anew or added to
     * @return suggestions with spans that count in the article text, in any order
     */
    default List<Suggestion> inArticle(PreparedText text, List<Suggestion> ofSentences, Cancellation cancellation) {
        return ofSentences;
    }

    /** Whether it needs to know the language of the article, and has learnt nothing but English. */
    default boolean isForEnglishOnly() {
        return true;
    }
}
