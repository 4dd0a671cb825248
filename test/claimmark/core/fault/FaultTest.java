package claimmark.core.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void tellsWhatHappenedAndWhy() {
        Fault why = Fault.of(FaultCode.INVALID_BYTE, 12, "UTF-8");
        assertEquals(new Fault(FaultCode.ARTICLE_UNDECODABLE, List.of("a.txt", "UTF-8"), Optional.of(why),
                Optional.empty()), Fault.of(FaultCode.ARTICLE_UNDECODABLE, "a.txt", "UTF-8").because(why));
    }

    @Test
    void isToldInLogsByItsCode() {
        Fault why = Fault.of(FaultCode.INVALID_BYTE, 12, "UTF-8");
        assertEquals("ARTICLE_NOT_READ a.txt: INVALID_BYTE 12 UTF-8",
                Fault.of(FaultCode.ARTICLE_NOT_READ, "a.txt").because(why).toString());
    }

    @Test
    void whatWasThrownIsKeptForLogsAndMakesNoOtherFault() {
        Exception refused = new Exception("disk");
        Fault why = Fault.of(FaultCode.SYSTEM_REFUSED, "disk");
        Fault thrown = Fault.of(FaultCode.ARTICLE_NOT_READ, "a.txt").because(why.thrownAs(refused));
        assertEquals(Optional.of(refused), thrown.exception());
        assertEquals(Fault.of(FaultCode.ARTICLE_NOT_READ, "a.txt").because(why), thrown);
        assertEquals(Fault.of(FaultCode.ARTICLE_NOT_READ, "a.txt").because(why).hashCode(), thrown.hashCode());
        assertEquals(Optional.empty(), why.exception());
    }

    @Test
    void hasAnArgumentForEachParameter() {
        assertThrows(IllegalArgumentException.class, () -> Fault.of(FaultCode.INVALID_BYTE, 12));
        assertThrows(IllegalArgumentException.class, () -> Fault.of(FaultCode.NOT_UTF_8, "a.txt"));
    }
}
