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
    private final Consumer<Set<AnnotationId>> follower;
    private final Set<AnnotationId> changed = new HashSet<>();
    private boolean waiting;

    /**
     * @param owner while it lives, changes are passed on
     * @param follower takes the annotations that changed; none when it is something else
     */
    SessionFollower(Control owner, Consumer<Set<AnnotationId>> follower) {
        this.owner = owner;
        this.follower = follower;
    }

    @Override
    public void reviewChanged(ReviewChange change) {
        changed.addAll(change.annotations());
        wake();
    }

    @Override
    public void articleTextChanged() {
        wake();
    }

    @Override
    public void sidecarStateChanged() {
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
            Set<AnnotationId> all = Set.copyOf(changed);
            changed.clear();
            follower.accept(all);
        }
    }
}
