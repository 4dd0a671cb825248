package claimmark.ide.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;

/** Ben, who works on the sidecar of an article with another program. */
record OtherReviewer(Path sidecar) {

    private static final Instant NOON = Instant.parse("2012-11-14T12:00:00Z");

    Review onDisk() {
        return ((SidecarReading.Loaded) ((LoadResult.Present) SidecarFile.load(sidecar)).reading()).review();
    }

    void saves(UnaryOperator<Review> work) throws IOException {
        Review before = onDisk();
        Review after = work.apply(before.withReviewer(new Reviewer("ben", "Ben")));
        Files.write(sidecar, SidecarWriter.bytes(
                new ReviewSealing(before, after, List.of(), new Signature("ben", NOON)).sealed()));
    }

    static UnaryOperator<Review> change(AnnotationId id, UnaryOperator<AnnotationDraft> change) {
        return review -> review.with(change.apply(new AnnotationDraft(review.annotation(id).orElseThrow())).build());
    }
}
