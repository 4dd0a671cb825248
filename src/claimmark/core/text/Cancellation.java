package claimmark.core.text;

import java.util.concurrent.CancellationException;

/**
 * Lets whoever waits for a long computation give it up. The computation asks from time to time, in its innermost loop
 * if need be: asking is cheap.
 *
 * <pre>
 * for (String word : words) {
 *     cancellation.check();
 *     look(word);
 * }
 * </pre>
 */
@FunctionalInterface
public interface Cancellation {

    /** Nobody gives it up. */
    Cancellation NEVER = () -> false;

    /** Whether the result is not wanted any more; may be asked in any thread. */
    boolean isCancelled();

    /** @throws CancellationException when the result is not wanted any more */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
