package claimmark.core.model;

import java.util.Optional;

/** A constant that has a name of its own in the sidecar and in the formats exchanged with other tools. */
public interface Token {

    /** The name as it is written, for example {@code inProgress}. */
    String token();

    /** The constant of {@code type} that is written as {@code token}; empty when there is none. */
    static <E extends Enum<E> & Token> Optional<E> find(Class<E> type, String token) {
        for (E constant : type.getEnumConstants()) {
            if (constant.token().equals(token)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
