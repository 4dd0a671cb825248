package claimmark.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

class CommandMessagesTest {

    private static final List<FaultCode> WITH_CAUSE = List.of(FaultCode.ARTICLE_NOT_READ,
            FaultCode.ARTICLE_NOT_WRITTEN, FaultCode.ARTICLE_UNDECODABLE, FaultCode.SIDECAR_DAMAGED,
            FaultCode.SIDECAR_NOT_READ, FaultCode.SIDECAR_NOT_WRITTEN, FaultCode.SIDECAR_NOT_BROUGHT,
            FaultCode.JOURNAL_NOT_READ);

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyCodeHasWordsThatTellAllThatIsKnown(FaultCode code) {
        Fault fault = Fault.of(code, code.parameters().stream().map(name -> "<" + name + ">").toArray());
        String message = CommandMessages.of(WITH_CAUSE.contains(code)
                ? fault.because(Fault.of(FaultCode.NOT_UTF_8)) : fault);
        fault.arguments().forEach(argument -> assertTrue(message.contains(argument), message));
        assertTrue(!WITH_CAUSE.contains(code) || message.contains("the file is not in UTF-8"), message);
        assertFalse(message.matches(".*[{}].*|"), message);
    }
}
