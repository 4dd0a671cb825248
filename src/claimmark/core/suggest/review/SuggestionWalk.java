package claimmark.core.suggest.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reviewer's way through the open suggestions, as through the findings of a spelling checker: from the caret to the
 * end of the text, and then from its beginning.
 *
 * <pre>
 * SuggestionWalk walk = new SuggestionWalk(caret);
 * walk.goOn(open);      // the first one
 * walk.pass();
 * walk.goOn(open);      // the next one
 * </pre>
 */
public final class SuggestionWalk {

    private final Set<Integer> passed = new HashSet<>();
    private Optional<OfferedSuggestion> current = Optional.empty();
    private int from;
    private int done;
    private int left;
    private int choice;

    /** @param caret the offset to begin at, in UTF-16 units */
    public SuggestionWalk(int caret) {
        from = caret;
    }

    /** Goes to the next suggestion of these, which are in the order of the text; empty at the end of the walk. */
    public Optional<OfferedSuggestion> goOn(List<OfferedSuggestion> open) {
        List<OfferedSuggestion> waiting = open.stream().filter(each -> !passed.contains(each.id())).toList();
        left = waiting.size();
        choice = 0;
        current = waiting.stream().filter(each -> each.span().end() > from).findFirst()
                .or(() -> waiting.stream().findFirst());
        current.ifPresent(each -> from = each.span().start());
        return current;
    }

    /** The suggestion that the reviewer is at; empty before the walk and at its end. */
    public Optional<OfferedSuggestion> current() {
        return current;
    }

    /** Leaves the current suggestion open, for this walk. */
    public void pass() {
        current.ifPresent(each -> passed.add(each.id()));
        done++;
    }

    /** Notes that the reviewer has decided the current suggestion. */
    public void decided() {
        done++;
    }

    /** The number of the current suggestion in this walk, from 1. */
    public int number() {
        return done + 1;
    }

    /** How many there are in this walk, with those that are behind. */
    public int count() {
        return done + left;
    }

    /** Chooses another one of the corrections; after the last comes the first. */
    public void choose(int step) {
        int corrections = corrections().size();
        choice = corrections == 0 ? 0 : Math.floorMod(choice + step, corrections);
    }

    /** The chosen correction; empty when there is nothing to correct. */
    public Optional<String> correction() {
        return corrections().stream().skip(choice).findFirst();
    }

    private List<String> corrections() {
        return current.map(each -> each.suggestion().replacements()).orElse(List.of());
    }
}
