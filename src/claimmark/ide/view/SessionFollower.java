package claimmark.ide.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import claimmark.ide.session.event.ChangedAnnotations;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;
import claimmark.ide.session.work.UiThread;

/** Passes on what happens to a session: all steps of one command together, once it is done. */
final class SessionFollower implements SessionListener {

    private static final SessionEvent NOTHING = new SessionEvent(ChangedAnnotations.NONE, Set.of());

    private final Control owner;
    private final Consumer<SessionEvent> follower;
    private SessionEvent waiting = NOTHING;

    /**
     * @param owner while it lives, changes are passed on
     */
    SessionFollower(Control owner, Consumer<SessionEvent> follower) {
        this.owner = owner;
        this.follower = follower;
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        boolean concerned = event.isAboutReview() || event.isAbout(Topic.ARTICLE) || event.isAbout(Topic.SIDECAR)
                || event.isAbout(Topic.PLACES) || event.isAbout(Topic.UNSAVED)
                || event.isAbout(Topic.RECOVERY) || event.isAbout(Topic.LOCATION)
                || event.isAbout(Topic.ENCODING);
        if (concerned) {
            if (waiting.isNone()) {
                UiThread.of(owner).execute(this::passOn);
            }
            waiting = waiting.and(event);
        }
    }

    private void passOn() {
        take().ifPresent(follower);
    }

    /** What waits to be passed on, which it is not any more; empty when nothing does. */
    Optional<SessionEvent> take() {
        Optional<SessionEvent> event = Optional.of(waiting).filter(found -> !found.isNone() && !owner.isDisposed());
        event.ifPresent(found -> waiting = NOTHING);
        return event;
    }
}
