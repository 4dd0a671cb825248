package claimmark.core.suggest.consistency;

import java.util.List;

import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.text.Cancellation;

/** Suggests what an article says twice in two ways. */
public final class ConsistencySuggester implements Suggester {

    private final List<ConsistencyRule> rules = List.of(new NameSpellings(), new RepeatedQuotations(),
            new RepeatedAges(), new LeadFigures());

    @Override
    public List<Suggestion> inArticle(PreparedText text, List<Suggestion> ofSentences, Cancellation cancellation) {
        return rules.stream().flatMap(rule -> rule.in(text, cancellation).stream()).toList();
    }

    /** The rules, for their tests. */
    List<ConsistencyRule> rules() {
        return rules;
    }
}
