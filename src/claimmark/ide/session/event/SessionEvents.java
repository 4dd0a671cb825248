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
     * Calls {@code preparation} with every event before a listener is told of it. What it tells itself becomes a part
     * of that event.
     */
    public void prepare(Consumer<SessionEvent> preparation) {
        preparations.add(preparation);
    }

    /** Tells of what happened: at once, or when the step is done that is being made. */
    public void tell(SessionEvent event) {
        gathered = gathered.and(event);
        tellGathered();
    }

    /** Makes a step: all that is told meanwhile becomes one event. Steps may be parts of others. */
    public void step(Runnable step) {
        begin();
        try {
            step.run();
        } finally {
            end();
        }
    }

    /** Begins a step that is not made in one call; {@link #end} must follow. */
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
