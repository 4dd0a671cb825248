package claimmark.core.model;

import java.util.Optional;

/** An enum constant with a fixed name for the sidecar and for formats that are exchanged with other tools. */
public interface Token {

    /** The fixed name, for example {@code inProgress}. */
    String token();

    /** The constant of {@code type} with this fixed name; empty when there is none. */
    static <E extends Enum<E> & Token> Optional<E> find(Class<E> type, String token) {
        for (E constant : type.getEnumConstants()) {
            if (constant.token().equals(token)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
