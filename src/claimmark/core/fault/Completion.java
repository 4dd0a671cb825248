package claimmark.core.fault;

import java.util.Optional;

/** The result of an action that may fail: a value, or the fault that prevented it. */
public sealed interface Completion<T> {

    /** The action was done, with this result. */
    record Done<T>(T value) implements Completion<T> {
    }

    /** The action was not done, and nothing changed. */
    record Refused<T>(Fault why) implements Completion<T> {
    }

    /** The value; empty when there is none. */
    default Optional<T> toOptional() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** The fault that prevented the action; empty when there is a value. */
    default Optional<Fault> fault() {
        return this instanceof Refused<T> refused ? Optional.of(refused.why()) : Optional.empty();
    }
}
