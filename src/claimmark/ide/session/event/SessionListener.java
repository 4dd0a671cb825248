package claimmark.ide.session.event;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Gets the events of a session, in the UI thread. */
@FunctionalInterface
@NonNullByDefault // As in the package; the compiler needs it here for the packages it compiles later.
public interface SessionListener {

    /**
     * Called after something happened. The listener may read and change the session. Changes that it makes are sent as
     * an event of their own, after all listeners got this one.
     */
    void sessionChanged(SessionEvent event);
}
