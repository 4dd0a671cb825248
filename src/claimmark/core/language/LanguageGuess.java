package claimmark.core.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;

/**
 * Recognises the language of an article by its function words.
 *
 * <pre>
 * LanguageGuess.of(article);   // "en", or empty when the language is not certain
 * </pre>
 *
 * <p>For texts of more than a sentence this is the most reliable method (Grefenstette 1995, Comparing two language
 * identification schemes). For short texts, and when two languages are about equally likely, there is no answer.
 */
public final class LanguageGuess {

    /** The number of words that are enough for an answer, and the number below which there is none. */
    private static final int MOST_WORDS = 3000;
    private static final int FEWEST_WORDS = 25;
    /** The least share of function words in a text. In all these languages the share is usually 0.3 to 0.5. */
    private static final double LEAST_SHARE = 0.2;
    /** The best language must have this many times as many function words as the second best. */
    private static final double MARGIN = 1.5;

    private final int[] hits = new int[FunctionWords.values().length];
    private int words;

    private LanguageGuess() {
    }

    /** The BCP 47 tag of the language of the article's own text, without furniture; empty when it is not certain. */
    public static Optional<String> of(ArticleText article) {
        return of(article.text(), article.blocks(), MOST_WORDS);
    }

    /** The language of a text with these blocks, by about so many of its words; empty when it is not certain. */
    public static Optional<String> of(String text, List<Block> blocks, int words) {
        LanguageGuess guess = new LanguageGuess();
        for (Block block : blocks) {
            if (!block.type().isBoilerplate() && guess.words < words) {
                guess.read(text, block.span().start(), block.span().end());
            }
        }
        return guess.sure();
    }

    private void read(String text, int start, int end) {
        int wordStart = -1;
        for (int at = start; at <= end && words < MOST_WORDS; at++) {
            boolean letter = at < end && Character.isLetter(text.charAt(at));
            if (letter && wordStart < 0) {
                wordStart = at;
            } else if (!letter && wordStart >= 0) {
                count(text.substring(wordStart, at).toLowerCase(Locale.ROOT));
                wordStart = -1;
            }
        }
    }

    private void count(String word) {
        words++;
        for (FunctionWords language : FunctionWords.values()) {
            if (language.contains(word)) {
                hits[language.ordinal()]++;
            }
        }
    }

    private Optional<String> sure() {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        int next = 0;
        for (int i = 0; i < hits.length; i++) {
            next = i == best ? next : Math.max(next, hits[i]);
        }
        boolean sure = words >= FEWEST_WORDS && hits[best] >= words * LEAST_SHARE && hits[best] >= next * MARGIN;
        return sure ? Optional.of(FunctionWords.values()[best].tag()) : Optional.empty();
    }
}
