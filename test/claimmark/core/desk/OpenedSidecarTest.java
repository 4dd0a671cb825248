package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.Stamp;
import claimmark.core.model.Samples;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarReading;

/** What is known of a sidecar that was read. */
class OpenedSidecarTest {

    private static final Stamp STAMP = Stamp.of("the file".getBytes(StandardCharsets.UTF_8));

    private static LoadResult.Present present() {
        return new LoadResult.Present(new SidecarReading.Loaded(Samples.review(), List.of()), STAMP);
    }

    @Test
    void onlyASidecarThatCouldBeReadHasAReview() {
        assertEquals(Samples.review(), OpenedSidecar.of(present(), "words").review().orElseThrow().review());
        assertEquals(Optional.empty(), OpenedSidecar.of(new LoadResult.Absent(), "words").review());
        LoadResult.Failed failed = new LoadResult.Failed(Fault.of(FaultCode.SYSTEM_REFUSED, "no"), Optional.of(STAMP));
        assertEquals(Optional.empty(), OpenedSidecar.of(failed, "words").review());
    }

    @Test
    void oneThatIsNotReadYetIsTakenForNone() {
        assertEquals(new OpenedSidecar(new LoadResult.Absent(), Optional.empty()), OpenedSidecar.unread());
    }

    /** Otherwise the same file would be taken for one that changed, and be read again each time anybody looks. */
    @Test
    void whereThereIsNoRoomForItsPlacesItsFileIsStillKnown() {
        OpenedSidecar opened = OpenedSidecar.of(present(), "words", review -> {
            throw new StackOverflowError();
        });
        LoadResult.Failed failed = assertInstanceOf(LoadResult.Failed.class, opened.file());
        assertEquals(NoRoom.fault(STAMP.size()), failed.why());
        assertEquals(Optional.of(STAMP), failed.stamp());
        assertEquals(Optional.empty(), opened.review());
    }
}
