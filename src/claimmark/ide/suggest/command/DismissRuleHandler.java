package claimmark.ide.suggest.command;

/** Dismisses, for this article, all that is suggested for the same reason as what stands at the caret. */
public final class DismissRuleHandler extends SuggestionHandler {

    @Override
    void execute(Front inFront) {
        inFront.atCaret().ifPresent(inFront.answers()::dismissRule);
    }

    @Override
    boolean isPossible(Front inFront) {
        return inFront.atCaret().isPresent();
    }
}
