package claimmark.core.desk;

import java.util.Optional;

import claimmark.core.model.Review;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarReading;

/**
 * What a sidecar holds. Making one is for any thread.
 *
 * @param file what came of reading the file
 * @param review empty when there is none, or when it cannot be read
 */
public record OpenedSidecar(LoadResult file, Optional<OpenedReview> review) {

    /** Of an article whose sidecar is not read yet. */
    public static OpenedSidecar unread() {
        return new OpenedSidecar(new LoadResult.Absent(), Optional.empty());
    }

    /** @param text the article text */
    public static OpenedSidecar of(LoadResult file, String text) {
        return new OpenedSidecar(file, reviewIn(file).map(review -> OpenedReview.of(review, text)));
    }

    private static Optional<Review> reviewIn(LoadResult file) {
        return file instanceof LoadResult.Present present && present.reading() instanceof SidecarReading.Loaded loaded
                ? Optional.of(loaded.review()) : Optional.empty();
    }
}
