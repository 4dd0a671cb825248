package claimmark.ide.suggest.command;

import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.suggest.SuggestionAnswers;

/** Dismisses the suggestion at the caret. */
public final class DismissSuggestionHandler extends AtCaretHandler {

    @Override
    void answer(SuggestionAnswers answers, OfferedSuggestion at) {
        answers.dismiss(at);
    }
}
