package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.text.TextSpan;

/** A word that stands there twice. */
final class RepeatedWords implements TypoRule {

    private static final double SURE = 0.95;

    /** Words that are said twice for a reason. */
    private static final Set<String> MEANT = Set.of("had", "that", "very", "many", "long", "far", "no", "bye", "so",
            "really", "blah", "ha", "hear", "knock", "yeah", "never", "much", "more", "please", "tut", "there",
            "night");

    @Override
    public List<FoundTypo> in(String text, TermSequence sequence) {
        List<FoundTypo> found = new ArrayList<>();
        for (int i = 0; i + 1 < sequence.size(); i++) {
            Term first = sequence.term(i);
            Term second = sequence.term(i + 1);
            if (isWord(first) && isWord(second) && !second.looks().capital() && first.word().equals(second.word())
                    && !MEANT.contains(second.word()) && text.substring(first.end(), second.start()).isBlank()) {
                found.add(new FoundTypo(SuggestionRule.TYPO_REPEATED, i, i + 2,
                        new TextSpan(first.end(), second.end()), SURE,
                        Reason.of(Reason.Code.WRITTEN_TWICE, second.word()), List.of("")));
            }
        }
        return found;
    }

    private static boolean isWord(Term term) {
        return (term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.UNKNOWN) && !term.looks().joined();
    }

    @Override
    public List<String> examples() {
        return List.of("They argued over health care and{ and→} about the climate.", "The{ the→} poll was close.",
                "What he had had was enough.", "She said that that was wrong.", "In Walla Walla it rained.",
                "It was a very very long day.", "He went in, in a hurry.");
    }
}
