package claimmark.core.suggest;

import java.util.List;
import java.util.Map;

/**
 * The suggestions for one state of an article, and what helps to find those for the next state.
 *
 * @param text the article they are for
 * @param list all suggestions, in the order of the text
 * @param bySentence what each suggester found in each sentence by itself
 */
public record Suggestions(PreparedText text, List<Suggestion> list,
        Map<Suggester, Map<Sentence, List<Suggestion>>> bySentence) {

    public Suggestions {
        list = List.copyOf(list);
        bySentence = Map.copyOf(bySentence);
    }
}
