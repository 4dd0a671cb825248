package claimmark.ide.suggest.command;

import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.suggest.SuggestionAnswers;

/** Dismisses, for this article, all that is suggested for the same reason as what stands at the caret. */
public final class DismissRuleHandler extends AtCaretHandler {

    @Override
    void answer(SuggestionAnswers answers, OfferedSuggestion at) {
        answers.dismissRule(at);
    }
}
