package claimmark.core.fault;

import java.util.Optional;

/** What came of something that may fail: a value, or why there is none. */
public sealed interface Completion<T> {

    /** It was done, and this came of it. */
    record Done<T>(T value) implements Completion<T> {
    }

    /** It was not done; all is as it was. */
    record Refused<T>(Fault why) implements Completion<T> {
    }

    /** The value; empty when there is none. */
    default Optional<T> toOptional() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** Why there is no value; empty when there is one. */
    default Optional<Fault> fault() {
        return this instanceof Refused<T> refused ? Optional.of(refused.why()) : Optional.empty();
    }
}
