package claimmark.tour;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition of another process, which cannot tell when it comes true. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long POLL_MILLISECONDS = 50;

    private Waiting() {
    }

    static void until(String what, BooleanSupplier condition) {
        forA(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** @throws AssertionError when there is none in half a minute */
    static <T> T forA(String what, Supplier<Optional<T>> source) {
        return forA(what, PATIENCE, source);
    }

    static <T> T forA(String what, Duration patience, Supplier<Optional<T>> source) {
        return within(patience, source).orElseThrow(() -> new AssertionError("Waited in vain for " + what));
    }

    /** Whether a condition comes true in this time. */
    static boolean within(Duration patience, BooleanSupplier condition) {
        return within(patience, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty()).isPresent();
    }

    private static <T> Optional<T> within(Duration patience, Supplier<Optional<T>> source) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<T> found = source.get();
        while (found.isEmpty() && System.nanoTime() < end) {
            pause();
            found = source.get();
        }
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
