package claimmark.core.suggest.review;

import java.util.List;

import claimmark.core.suggest.Suggestion;
import claimmark.core.text.TextSpan;

/**
 * Makes room where a suggestion has none: a word that is missing, or is to go without another one in its place, cannot
 * be marked by itself. So the word behind it is marked with it, or the one before it at the end of the text.
 *
 * <pre>
 * WidenedSuggestion.of(deleting("a "), "sent a Obama")   // marks "a Obama", to be replaced by "Obama"
 * </pre>
 */
final class WidenedSuggestion {

    private WidenedSuggestion() {
    }

    /** The suggestion itself when it needs no more room. */
    static Suggestion of(Suggestion suggestion, String text) {
        TextSpan span = suggestion.span();
        boolean isRoomy = !span.isEmpty() && suggestion.replacements().stream().noneMatch(String::isBlank);
        if (isRoomy) {
            return suggestion;
        }
        int end = endOfWord(text, span.end());
        int start = end > span.end() ? span.start() : startOfWord(text, span.start());
        String before = text.substring(start, span.start());
        String after = text.substring(span.end(), end);
        List<String> replacements = suggestion.replacements().stream()
                .map(replacement -> before + replacement + after).toList();
        return new Suggestion(suggestion.rule(), new TextSpan(start, end), suggestion.confidence(), suggestion.why(),
                replacements, suggestion.attribution());
    }

    /** Behind the next word; the same place when there is none. */
    private static int endOfWord(String text, int from) {
        int begin = from;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end > begin ? end : from;
    }

    /** Before the word that ends here. */
    private static int startOfWord(String text, int to) {
        int start = to;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
