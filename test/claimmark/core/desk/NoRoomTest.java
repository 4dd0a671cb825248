package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

class NoRoomTest {

    /** A file that is not empty never has 0 MB. */
    @ParameterizedTest
    @CsvSource({ "0,0", "1,1", "1048575,1", "1048576,1", "1048577,2", "5368709120,5120" })
    void aSizeIsToldInMegabytesAndRoundedUp(long bytes, long megabytes) {
        long most = (Runtime.getRuntime().maxMemory() + 1_048_575) / 1_048_576;
        assertEquals(Fault.of(FaultCode.TOO_LARGE_FOR_MEMORY, megabytes, most), NoRoom.fault(bytes));
    }
}
