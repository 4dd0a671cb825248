package claimmark.ide.suggest.command;

/** Accepts all suggestions of the kind of the one at the caret. */
public final class AcceptKindHandler extends SuggestionHandler {

    @Override
    void execute(Front inFront) {
        inFront.atCaret().ifPresent(at -> inFront.answers()
                .acceptAll(at.suggestion().kind()));
    }

    @Override
    boolean isPossible(Front inFront) {
        return inFront.atCaret().isPresent();
    }
}
