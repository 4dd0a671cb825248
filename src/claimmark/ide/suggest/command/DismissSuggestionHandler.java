package claimmark.ide.suggest.command;

/** Dismisses the suggestion at the caret. */
public final class DismissSuggestionHandler extends SuggestionHandler {

    @Override
    void execute(Front inFront) {
        inFront.atCaret().ifPresent(inFront.answers()::dismiss);
    }

    @Override
    boolean isPossible(Front inFront) {
        return inFront.atCaret().isPresent();
    }
}
