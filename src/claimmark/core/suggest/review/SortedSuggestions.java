package claimmark.core.suggest.review;

import java.util.ArrayList;
import java.util.List;

/**
 * The suggestions that a reviewer has not decided yet, and those that were dismissed. What is marked is neither.
 *
 * @param open in the order of the text
 * @param dismissed in the order of the text
 */
public record SortedSuggestions(List<OfferedSuggestion> open, List<OfferedSuggestion> dismissed) {

    public static final SortedSuggestions NONE = new SortedSuggestions(List.of(), List.of());

    public SortedSuggestions {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }

    /** Sorts suggestions by what the review says. */
    public static SortedSuggestions of(List<OfferedSuggestion> all, MarkedSpans marks, DismissedSuggestions gone) {
        List<OfferedSuggestion> open = new ArrayList<>();
        List<OfferedSuggestion> dismissed = new ArrayList<>();
        for (OfferedSuggestion each : all) {
            if (!marks.covers(each.suggestion().kind(), each.span())) {
                (gone.contains(each) ? dismissed : open).add(each);
            }
        }
        return new SortedSuggestions(open, dismissed);
    }
}
