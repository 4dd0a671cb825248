package claimmark.core.fault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

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
 * @param thrown the exception that the fault was noticed by, for logs; empty when there is none. Two faults are equal
 *            whatever was thrown
 */
public record Fault(FaultCode code, List<String> arguments, Optional<Fault> cause, Optional<Throwable> thrown) {

    /** @throws IllegalArgumentException when there are more or fewer arguments than the code has parameters */
    public Fault {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.parameters().size()) {
            throw new IllegalArgumentException(code + " is about " + code.parameters() + " and not " + arguments);
        }
    }

    /** Makes a fault without a cause. */
    public static Fault of(FaultCode code, Object... arguments) {
        return new Fault(code, Stream.of(arguments).map(String::valueOf).toList(), Optional.empty(), Optional.empty());
    }

    /** The same fault with a cause. */
    public Fault because(Fault why) {
        return new Fault(code, arguments, Optional.of(why), thrown);
    }

    /** The same fault with the exception that it was noticed by. */
    public Fault thrownAs(Throwable exception) {
        return new Fault(code, arguments, cause, Optional.of(exception));
    }

    /** What was thrown for this fault, or for the faults that led to it. */
    public Optional<Throwable> exception() {
        return thrown.or(() -> cause.flatMap(Fault::exception));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fault fault && code == fault.code && arguments.equals(fault.arguments)
                && cause.equals(fault.cause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, arguments, cause);
    }

    /** The code and its arguments, for logs and tests. */
    @Override
    public String toString() {
        return code + arguments.stream().map(argument -> " " + argument).collect(Collectors.joining())
                + cause.map(why -> ": " + why).orElse("");
    }
}
