package claimmark.ide.suggest.command;

import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.suggest.SuggestionAnswers;

/** Accepts all suggestions of the kind of the one at the caret. */
public final class AcceptKindHandler extends AtCaretHandler {

    @Override
    void answer(SuggestionAnswers answers, OfferedSuggestion at) {
        answers.acceptAll(at.suggestion().kind());
    }
}
