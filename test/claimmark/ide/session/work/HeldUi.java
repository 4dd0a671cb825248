package claimmark.ide.session.work;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;

/** A UI thread in which time passes when a test says so. */
public final class HeldUi implements UiThread {

    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Set<Runnable> pausing = new LinkedHashSet<>();

    @Override
    public void execute(Runnable task) {
        later.add(task);
    }

    @Override
    public Pause pause(int milliseconds, Runnable ended) {
        return () -> pausing.add(ended);
    }

    /** Does what was left for later. */
    public void turn() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    /** How many pauses have begun and not ended. */
    public int pausing() {
        return pausing.size();
    }

    /** Lets all pauses end. */
    public void pause() {
        Set<Runnable> ended = new LinkedHashSet<>(pausing);
        pausing.clear();
        ended.forEach(Runnable::run);
        turn();
    }
}
