package claimmark.core.suggest.review;

import claimmark.core.suggest.Suggestion;
import claimmark.core.text.TextSpan;

/**
 * A suggestion at its place in a text that is edited.
 *
 * @param id tells it from all others of the article; it keeps its id as long as it is found again
 * @param suggestion with the spans that it has now; neither they nor its replacements are empty
 * @param words what would be marked
 * @param sentence the sentence that it was found in
 * @param cue the verb of saying beside it; empty when there is none
 */
public record OfferedSuggestion(int id, Suggestion suggestion, String words, String sentence, String cue) {

    public TextSpan span() {
        return suggestion.span();
    }

    /** The same at another place. */
    OfferedSuggestion at(TextSpan span) {
        return new OfferedSuggestion(id, suggestion.movedBy(span.start() - suggestion.span().start()), words, sentence,
                cue);
    }
}
