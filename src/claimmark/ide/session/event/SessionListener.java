package claimmark.ide.session.event;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Is told, in the UI thread, what happens to a session. */
@FunctionalInterface
@NonNullByDefault // As in the package; the compiler needs it here for the packages it compiles later.
public interface SessionListener {

    /**
     * Something happened, and is done. The session may be asked and changed; a change made here is told in an event of
     * its own, after everybody was told of this one.
     */
    void sessionChanged(SessionEvent event);
}
