package claimmark.ide.suggest.walk;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.SuggestionWalk;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.suggest.SuggestionWords;

/** What is said of the suggestion that the reviewer is at. */
final class WalkWords {

    private static final int LONGEST = 90;

    private WalkWords() {
    }

    /** The first line: what it would be, and how far the walk is. */
    static String title(SuggestionWalk walk, OfferedSuggestion at) {
        return NLS.bind(WalkMessages.title, new Object[] { Labels.of(at.suggestion().kind()), walk.number(),
                walk.count() });
    }

    /** The other lines: the corrections with the chosen one in brackets, why, and the keys. */
    static List<String> lines(SuggestionWalk walk, OfferedSuggestion at) {
        List<String> lines = new ArrayList<>();
        if (!at.suggestion().replacements().isEmpty()) {
            lines.add(shortened(OneLine.of(at.words()) + WalkMessages.becomes + corrections(walk, at)));
        }
        at.suggestion().why().forEach(reason -> lines.add(shortened(SuggestionWords.of(reason))));
        boolean isCorrection = at.suggestion().kind() == AnnotationKind.TYPO;
        lines.add(isCorrection ? WalkMessages.keysOfCorrection : WalkMessages.keys);
        return lines;
    }

    private static String corrections(SuggestionWalk walk, OfferedSuggestion at) {
        String chosen = walk.correction().orElse("");
        return String.join("  ", at.suggestion().replacements().stream()
                .map(each -> each.equals(chosen) ? NLS.bind(WalkMessages.chosen, OneLine.of(each)) : OneLine.of(each))
                .toList());
    }

    private static String shortened(String text) {
        return OneLine.shortened(text, LONGEST);
    }
}
