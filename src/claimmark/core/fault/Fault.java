package claimmark.core.fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that went wrong, or that was not understood, told without words: whoever shows it has a sentence for each
 * code, in the language of the reader.
 *
 * <pre>
 * Fault why = Fault.of(FaultCode.ACCESS_DENIED, path);
 * Fault what = Fault.of(FaultCode.ARTICLE_NOT_READ, name).because(why);
 * </pre>
 *
 * @param arguments what the code is about, as many as it has {@linkplain FaultCode#parameters() parameters}
 * @param cause why it happened; empty when the code says it all
 */
public record Fault(FaultCode code, List<String> arguments, Optional<Fault> cause) {

    /** @throws IllegalArgumentException when there are more or fewer arguments than the code has parameters */
    public Fault {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.parameters().size()) {
            throw new IllegalArgumentException(code + " is about " + code.parameters() + " and not " + arguments);
        }
    }

    /** A fault that needs no other to explain it. */
    public static Fault of(FaultCode code, Object... arguments) {
        return new Fault(code, Stream.of(arguments).map(String::valueOf).toList(), Optional.empty());
    }

    /** The same fault, which followed from another. */
    public Fault because(Fault why) {
        return new Fault(code, arguments, Optional.of(why));
    }

    /** The code and what it is about, for logs and tests. */
    @Override
    public String toString() {
        return code + arguments.stream().map(argument -> " " + argument).collect(Collectors.joining())
                + cause.map(why -> ": " + why).orElse("");
    }
}
