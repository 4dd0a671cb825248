package claimmark.ide.command;

import java.util.Optional;

import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/**
 * A handler for annotations that need a look. It only searches for them again when the review or its places changed,
 * because it must go through all annotations.
 */
abstract class DecisionHandler extends ArticleHandler {

    private Optional<Boolean> isWaited = Optional.empty();

    /** Whether there is an annotation that this handler can decide about. */
    abstract boolean isAnyWaiting(ReviewContext article);

    @Override
    protected final boolean isPossible(ReviewContext article) {
        boolean waited = isWaited.orElseGet(() -> isAnyWaiting(article));
        isWaited = Optional.of(waited);
        return waited;
    }

    @Override
    protected final void stateChanged() {
        isWaited = Optional.empty();
        super.stateChanged();
    }
}
