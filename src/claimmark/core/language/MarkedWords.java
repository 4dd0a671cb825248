package claimmark.core.language;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/** Which words a reviewer means: those selected, or those at the caret. Spans count in UTF-16 units. */
public final class MarkedWords {

    /** How far around the caret a sentence is looked for. */
    private static final int REACH = 4000;

    private MarkedWords() {
    }

    /** A part of a text without white space at its borders; empty when there is nothing else in it. */
    public static Optional<TextSpan> within(String text, TextSpan span) {
        return Optional.of(Spacing.trimmed(text, span)).filter(words -> !words.isEmpty());
    }

    /** The sentence at a caret, inside its line; empty when there is nothing but white space. */
    public static Optional<TextSpan> sentenceAt(String text, int caret) {
        List<TextSpan> sentences = Sentences.of(text, lineAt(text, caret));
        return sentences.stream().filter(sentence -> caret <= sentence.end()).findFirst()
                .or(() -> sentences.isEmpty() ? Optional.empty() : Optional.of(sentences.get(sentences.size() - 1)));
    }

    /**
     * The word at a caret, inside its line; empty when there is nothing but white space.
     *
     * @param language BCP 47 tag of the text's language; where it is not known, the rules of English count
     */
    public static Optional<TextSpan> wordAt(String text, Optional<String> language, int caret) {
        TextSpan line = lineAt(text, caret);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        BreakIterator words = BreakIterator.getWordInstance(
                language.map(Locale::forLanguageTag).orElse(Locale.ENGLISH));
        words.setText(line.of(text));
        int end = words.following(Math.min(caret, line.end() - 1) - line.start());
        return within(text, new TextSpan(line.start() + words.previous(), line.start() + end));
    }

    /** The line of a caret, without its line break; of a very long one the part around the caret. */
    public static TextSpan lineAt(String text, int caret) {
        return lineAt(text, caret, REACH);
    }

    /** The line of a caret, without its line break, as far as {@code reach} units around the caret. */
    static TextSpan lineAt(String text, int caret, int reach) {
        int lineBreak = text.indexOf('\n', caret);
        return new TextSpan(Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - reach),
                Math.min(lineBreak < 0 ? text.length() : lineBreak, caret + reach));
    }
}
