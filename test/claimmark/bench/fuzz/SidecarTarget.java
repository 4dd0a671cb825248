package claimmark.bench.fuzz;

import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarWriter;

/** Any file is a sidecar or is refused; what was read is written so that it reads as the same. */
public final class SidecarTarget {

    private SidecarTarget() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        if (SidecarReader.read(data) instanceof Loaded loaded) {
            boolean same = SidecarReader.read(SidecarWriter.bytes(loaded.review())) instanceof Loaded again
                    && again.review().equals(loaded.review());
            Law.require(same, "Another review comes back");
        }
    }
}
