package claimmark.ide.session.work;

import java.util.Optional;

/** The result of work in another thread. */
public sealed interface WorkResult<T> {

    /** The work was done. */
    record Done<T>(T result) implements WorkResult<T> {
    }

    /** The work was cancelled. */
    record Cancelled<T>() implements WorkResult<T> {
    }

    /** The work failed. */
    record Failed<T>(Exception cause) implements WorkResult<T> {
    }

    /** The result; empty when there is none. */
    default Optional<T> ifDone() {
        return this instanceof Done<T> done ? Optional.of(done.result()) : Optional.empty();
    }
}
