package claimmark.ide.view;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import claimmark.core.model.AnnotationId;
import claimmark.ide.session.ReviewChange;
import claimmark.ide.session.SessionListener;

/** Passes on what happens to a session: all changes of one step together, once the step is done. */
final class SessionFollower implements SessionListener {

    private final Control owner;
    private final Consumer<News> follower;
    private final Set<AnnotationId> changed = new HashSet<>();
    private boolean ofReview;
    private boolean waiting;

    /**
     * What happened.
     *
     * @param ofReview whether it is about the review, and not about the article's text or the files only
     * @param annotations those that changed; none when it is about the review as a whole
     */
    record News(boolean ofReview, Set<AnnotationId> annotations) {
    }

    /**
     * @param owner while it lives, changes are passed on
     */
    SessionFollower(Control owner, Consumer<News> follower) {
        this.owner = owner;
        this.follower = follower;
    }

    @Override
    public void reviewChanged(ReviewChange change) {
        changed.addAll(change.annotations());
        ofReview = true;
        wake();
    }

    @Override
    public void articleTextChanged() {
        wake();
    }

    @Override
    public void sidecarStateChanged() {
        ofReview = true;
        wake();
    }

    @Override
    public void placesChanged() {
        wake();
    }

    private void wake() {
        if (!waiting) {
            waiting = true;
            owner.getDisplay().asyncExec(this::passOn);
        }
    }

    /** Passes on at once what waits to be. */
    void passOn() {
        if (waiting && !owner.isDisposed()) {
            waiting = false;
            News news = new News(ofReview, Set.copyOf(changed));
            changed.clear();
            ofReview = false;
            follower.accept(news);
        }
    }
}
