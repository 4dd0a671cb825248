package claimmark.bench.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import claimmark.core.merge.ReviewMerge;
import claimmark.core.model.Review;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarWriter;

/** Any two or three sidecars, with a NUL between them, merge: the same from both sides, and to what can be read. */
public final class MergeTarget {

    private MergeTarget() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        List<Review> copies = new ArrayList<>();
        for (byte[] file : files(data)) {
            if (SidecarReader.read(file) instanceof Loaded loaded) {
                copies.add(loaded.review());
            }
        }
        if (copies.size() > 1) {
            Optional<Review> base = copies.size() > 2 ? Optional.of(copies.get(2)) : Optional.empty();
            merge(base, copies.get(0), copies.get(1));
        }
    }

    private static List<byte[]> files(byte[] data) {
        List<byte[]> files = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= data.length; i++) {
            if (i == data.length || data[i] == 0) {
                files.add(Arrays.copyOfRange(data, start, i));
                start = i + 1;
            }
        }
        return files;
    }

    private static void merge(Optional<Review> base, Review ours, Review theirs) {
        Review merged = ReviewMerge.merge(base, ours, theirs).review();
        String bytes = SidecarWriter.write(merged);
        Law.require(bytes.equals(SidecarWriter.write(ReviewMerge.merge(base, theirs, ours).review())),
                "The two sides differ");
        // A value that one copy has and this version does not understand gives way to one that it does, when written.
        boolean same = SidecarReader.read(SidecarWriter.bytes(merged)) instanceof Loaded again
                && SidecarWriter.write(again.review()).equals(bytes);
        Law.require(same, "Another file comes back");
        Law.require(ReviewMerge.merge(base, ours, ours).review().equals(ours), "Merging a copy with itself changes it");
    }
}
