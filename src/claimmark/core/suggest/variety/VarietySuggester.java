package claimmark.core.suggest.variety;

import java.util.List;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.TextSpan;

/**
 * Suggests the spelling of one variety of English for words that are spelt as in the other. Names keep theirs: the
 * Department of Defense has an "s" everywhere.
 */
public final class VarietySuggester implements Suggester {

    private static final double SURE = .95;

    private final VarietySpellings spellings;

    public VarietySuggester(Variety variety) {
        spellings = new VarietySpellings(variety);
    }

    @Override
    public List<Suggestion> inSentence(Sentence sentence) {
        return sentence.tokens().stream().filter(TextToken::isWord)
                .flatMap(word -> spellings.of(word.text())
                        .map(other -> Suggestion.correction(SuggestionRule.TYPO_VARIETY,
                                new TextSpan(word.start(), word.end()), SURE,
                                List.of(Reason.of(Reason.Code.OTHER_VARIETY, word.text(), other)), List.of(other)))
                        .stream())
                .toList();
    }
}
