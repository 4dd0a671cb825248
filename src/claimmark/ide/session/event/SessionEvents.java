package claimmark.ide.session.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Notifies the listeners of a session. Everything that happens in one step becomes one event. A new event is only sent
 * after all listeners received the one before. For the UI thread.
 */
public final class SessionEvents {

    private static final SessionEvent NOTHING = new SessionEvent(ChangedAnnotations.NONE, Set.of());

    private final Set<SessionListener> listeners = new LinkedHashSet<>();
    private final List<Consumer<SessionEvent>> preparations = new ArrayList<>();
    private final Queue<SessionEvent> untold = new ArrayDeque<>();
    private SessionEvent gathered = NOTHING;
    private int openSteps;
    private boolean isTelling;

    public void add(SessionListener listener) {
        listeners.add(listener);
    }

    public void remove(SessionListener listener) {
        listeners.remove(listener);
    }

    /**
     * Calls {@code preparation} with every event before the listeners get it. Events that {@code preparation} tells
     * become part of the same event.
     */
    public void prepare(Consumer<SessionEvent> preparation) {
        preparations.add(preparation);
    }

    /** Sends an event: at once, or at the end of the current step. */
    public void tell(SessionEvent event) {
        gathered = gathered.and(event);
        tellGathered();
    }

    /** Makes a step. All events told during the step become one event. Steps can contain other steps. */
    public void step(Runnable step) {
        begin();
        try {
            step.run();
        } finally {
            end();
        }
    }

    /** Begins a step. {@link #end} must be called for each call. */
    public void begin() {
        openSteps++;
    }

    public void end() {
        openSteps--;
        tellGathered();
    }

    private void tellGathered() {
        if (openSteps == 0 && !gathered.isNone()) {
            openSteps++;
            try {
                SessionEvent event = gathered;
                preparations.forEach(preparation -> preparation.accept(event));
            } finally {
                openSteps--;
            }
            untold.add(gathered);
            gathered = NOTHING;
            tellWaiting();
        }
    }

    /** Sends the waiting events. Changes that a listener makes are sent after all listeners got the current event. */
    private void tellWaiting() {
        if (!isTelling) {
            isTelling = true;
            try {
                while (!untold.isEmpty()) {
                    tellAll(untold.remove());
                }
            } finally {
                isTelling = false;
            }
        }
    }

    private void tellAll(SessionEvent event) {
        for (SessionListener listener : List.copyOf(listeners)) {
            // One of those before it may have removed it.
            if (listeners.contains(listener)) {
                listener.sessionChanged(event);
            }
        }
    }
}
