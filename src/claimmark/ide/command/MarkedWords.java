package claimmark.ide.command;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/** Which words a reviewer means to mark. */
final class MarkedWords {

    /** In UTF-16 units: how far around the caret a sentence is looked for. */
    private static final int REACH = 4000;

    private MarkedWords() {
    }

    /**
     * The selection without the white space at its borders; around an empty one, the word for a typo and the sentence
     * for everything else. Empty when there is nothing but white space.
     */
    static Optional<TextSpan> of(String text, TextSpan selection, AnnotationKind kind) {
        TextSpan meant = selection.isEmpty() ? around(text, selection.start(), kind) : selection;
        int start = meant.start();
        int end = meant.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    private static TextSpan around(String text, int caret, AnnotationKind kind) {
        int lineStart = Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - REACH);
        int lineBreak = text.indexOf('\n', caret);
        int lineEnd = Math.min(lineBreak < 0 ? text.length() : lineBreak, caret + REACH);
        String line = text.substring(lineStart, lineEnd);
        if (line.isEmpty()) {
            return new TextSpan(caret, caret);
        }
        BreakIterator breaks = kind == AnnotationKind.TYPO ? BreakIterator.getWordInstance(Locale.ENGLISH)
                : BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int at = Math.min(caret - lineStart, line.length() - 1);
        int end = breaks.following(at);
        return new TextSpan(lineStart + breaks.previous(), lineStart + end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
