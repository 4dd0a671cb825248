package claimmark.core.fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that went wrong, or that was not understood. A fault has a code instead of a message: the user interface
 * has a sentence for each code, in the reader's language.
 *
 * <pre>
 * Fault why = Fault.of(FaultCode.ACCESS_DENIED, path);
 * Fault what = Fault.of(FaultCode.ARTICLE_NOT_READ, name).because(why);
 * </pre>
 *
 * @param arguments the values for the {@linkplain FaultCode#parameters() parameters} of the code, one for each
 * @param cause the fault that led to this one; empty when there is none
 */
public record Fault(FaultCode code, List<String> arguments, Optional<Fault> cause) {

    /** @throws IllegalArgumentException when there are more or fewer arguments than the code has parameters */
    public Fault {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.parameters().size()) {
            throw new IllegalArgumentException(code + " is about " + code.parameters() + " and not " + arguments);
        }
    }

    /** Makes a fault without a cause. */
    public static Fault of(FaultCode code, Object... arguments) {
        return new Fault(code, Stream.of(arguments).map(String::valueOf).toList(), Optional.empty());
    }

    /** The same fault with a cause. */
    public Fault because(Fault why) {
        return new Fault(code, arguments, Optional.of(why));
    }

    /** The code and its arguments, for logs and tests. */
    @Override
    public String toString() {
        return code + arguments.stream().map(argument -> " " + argument).collect(Collectors.joining())
                + cause.map(why -> ": " + why).orElse("");
    }
}
