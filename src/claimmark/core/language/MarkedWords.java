package claimmark.core.language;

import java.text.BreakIterator;
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

    /**
     * The sentence at a caret, inside its line; empty when there is nothing but white space.
     *
     * @param language BCP 47 tag of the text's language; where it is not known, the rules of English count
     */
    public static Optional<TextSpan> sentenceAt(String text, Optional<String> language, int caret) {
        return at(text, caret, BreakIterator.getSentenceInstance(rules(language)));
    }

    /** The word at a caret, likewise. */
    public static Optional<TextSpan> wordAt(String text, Optional<String> language, int caret) {
        return at(text, caret, BreakIterator.getWordInstance(rules(language)));
    }

    private static Locale rules(Optional<String> language) {
        return language.map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    private static Optional<TextSpan> at(String text, int caret, BreakIterator breaks) {
        int lineStart = Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - REACH);
        int lineBreak = text.indexOf('\n', caret);
        int lineEnd = Math.min(lineBreak < 0 ? text.length() : lineBreak, caret + REACH);
        String line = text.substring(lineStart, lineEnd);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        breaks.setText(line);
        int end = breaks.following(Math.min(caret - lineStart, line.length() - 1));
        return within(text, new TextSpan(lineStart + breaks.previous(), lineStart + end));
    }
}
