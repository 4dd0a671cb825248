package claimmark.core.suggest.review;

import java.util.Collection;
import java.util.List;

import claimmark.core.model.Annotation;

/**
 * How much of what can be checked in an article is checked: claims, quotations and figures, marked or suggested.
 *
 * @param checked those with a settled verdict, and those that were dismissed
 * @param all all of them
 */
public record Coverage(int checked, int all) {

    private static final int WHOLE = 100;

    /** The coverage by a review, with the suggestions that it leaves open. */
    public static Coverage of(Collection<Annotation> annotations, SortedSuggestions suggestions) {
        List<Annotation> checkable = annotations.stream().filter(each -> each.kind().needsVerdict()).toList();
        int dismissed = count(suggestions.dismissed());
        int settled = (int) checkable.stream().filter(each -> !each.isOpen()).count();
        return new Coverage(settled + dismissed, checkable.size() + dismissed + count(suggestions.open()));
    }

    private static int count(List<OfferedSuggestion> suggestions) {
        return (int) suggestions.stream().filter(each -> each.suggestion().kind().needsVerdict()).count();
    }

    /** In percent, rounded down: it is a hundred only when nothing is left. With nothing to check, it is. */
    public int percent() {
        return all == 0 ? WHOLE : checked * WHOLE / all;
    }
}
