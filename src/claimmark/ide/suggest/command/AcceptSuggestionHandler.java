package claimmark.ide.suggest.command;

import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.suggest.SuggestionAnswers;

/** Accepts the suggestion at the caret, with its first correction. */
public final class AcceptSuggestionHandler extends AtCaretHandler {

    @Override
    void answer(SuggestionAnswers answers, OfferedSuggestion at) {
        answers.accept(at);
    }
}
