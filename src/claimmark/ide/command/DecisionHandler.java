package claimmark.ide.command;

import java.util.Optional;

import claimmark.ide.session.ReviewContext;

/**
 * A handler about the annotations that need a look. Whether there are any is asked again only when the review or its
 * places changed: it takes a walk over all annotations.
 */
abstract class DecisionHandler extends ArticleHandler {

    private Optional<Boolean> isWaited = Optional.empty();

    /** Whether an annotation waits for what this handler does. */
    abstract boolean isAnyWaiting(ReviewContext article);

    @Override
    final boolean isPossible(ReviewContext article) {
        boolean waited = isWaited.orElseGet(() -> isAnyWaiting(article));
        isWaited = Optional.of(waited);
        return waited;
    }

    @Override
    final void stateChanged() {
        isWaited = Optional.empty();
        super.stateChanged();
    }
}
