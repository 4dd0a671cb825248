package claimmark.ide.suggest.command;

import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.suggest.SuggestionAnswers;

/** A handler that answers the suggestion at the caret. It is enabled only while there is one. */
abstract class AtCaretHandler extends SuggestionHandler {

    abstract void answer(SuggestionAnswers answers, OfferedSuggestion at);

    @Override
    final void execute(Front inFront) {
        inFront.atCaret().ifPresent(at -> answer(inFront.answers(), at));
    }

    @Override
    final boolean isPossible(Front inFront) {
        return inFront.atCaret().isPresent();
    }
}
