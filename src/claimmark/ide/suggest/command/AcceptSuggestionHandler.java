package claimmark.ide.suggest.command;

/** Accepts the suggestion at the caret, with its first correction. */
public final class AcceptSuggestionHandler extends SuggestionHandler {

    @Override
    void execute(Front inFront) {
        inFront.atCaret().ifPresent(at -> inFront.answers()
                .accept(at, at.suggestion().replacements().stream().findFirst()));
    }

    @Override
    boolean isPossible(Front inFront) {
        return inFront.atCaret().isPresent();
    }
}
