package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileFaults;

class ProblemTest {

    private static final List<FaultCode> WITH_CAUSE = List.of(FaultCode.ARTICLE_NOT_READ,
            FaultCode.ARTICLE_NOT_WRITTEN, FaultCode.ARTICLE_UNDECODABLE, FaultCode.SIDECAR_DAMAGED,
            FaultCode.SIDECAR_NOT_READ, FaultCode.SIDECAR_NOT_WRITTEN, FaultCode.SIDECAR_NOT_BROUGHT);

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyCodeHasWordsThatTellAllThatIsKnown(FaultCode code) {
        Fault fault = Fault.of(code, code.parameters().stream().map(name -> "<" + name + ">").toArray());
        String message = Problem.message(WITH_CAUSE.contains(code) ? fault.because(Fault.of(FaultCode.NOT_UTF_8))
                : fault);
        fault.arguments().forEach(argument -> assertTrue(message.contains(argument), message));
        assertTrue(!WITH_CAUSE.contains(code) || message.contains("it is not in UTF-8"), message);
        assertFalse(message.matches(".*[{}].*|.*NLS missing.*|"), message);
    }

    @Test
    void whereADamagedSidecarIsDamagedIsToldWhenItIsKnown() {
        Fault merge = Fault.of(FaultCode.UNFINISHED_MERGE);
        assertTrue(Problem.message(Fault.of(FaultCode.SIDECAR_DAMAGED, "a.claims.xml", 7, 3).because(merge))
                .contains("a.claims.xml cannot be read: it has the conflict markers of an unfinished merge (7:3). "));
        assertTrue(Problem.message(Fault.of(FaultCode.SIDECAR_DAMAGED, "a.claims.xml", 0, 0).because(merge))
                .contains("unfinished merge. "));
    }

    @Test
    void theSentenceIsForTheReviewerAndTheExceptionForTheErrorLog() {
        IOException refused = new IOException("Input/output error");
        IStatus status = Problem.status(Fault.of(FaultCode.ARTICLE_NOT_READ, "a.txt").because(FileFaults.of(refused)));
        assertSame(refused, status.getException());
        assertFalse(status.getMessage().contains("IOException"), status.getMessage());
        assertNull(Problem.status(Fault.of(FaultCode.NO_PLACE)).getException());
    }

    @Test
    void aStatusIsRecognisedByItsCode() {
        IStatus status = Problem.status(Fault.of(FaultCode.ARTICLE_CHANGED_ON_DISK, "a.txt"));
        assertTrue(Problem.is(status, FaultCode.ARTICLE_CHANGED_ON_DISK));
        assertFalse(Problem.is(status, FaultCode.SIDECAR_CHANGED_ON_DISK));
    }
}
