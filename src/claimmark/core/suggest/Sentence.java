package claimmark.core.suggest;

import java.util.List;

import claimmark.core.language.TextToken;
import claimmark.core.language.TextTokens;

/**
 * A sentence by itself, wherever it stands. Spans in it count from its first unit, so that what was found out about it
 * is still true when text before it changes.
 *
 * @param text the characters of the sentence
 * @param tokens its words, numbers and marks
 */
public record Sentence(String text, List<TextToken> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Cuts a sentence into its tokens. */
    public static Sentence of(String text) {
        return new Sentence(text, TextTokens.of(text));
    }
}
