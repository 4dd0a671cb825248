package claimmark.core.desk;

import java.util.Optional;
import java.util.function.UnaryOperator;

import claimmark.core.encoding.ChosenCharset;
import claimmark.core.file.Stamp;
import claimmark.core.model.Review;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarReading;

/**
 * A sidecar that was read, with the places of its annotations. It can be made in any thread.
 *
 * @param file the result of reading the file
 * @param review the review; empty when there is no sidecar, or when it cannot be read
 */
public record OpenedSidecar(LoadResult file, Optional<OpenedReview> review) {

    /** Stands for a sidecar that is not read yet. */
    public static OpenedSidecar unread() {
        return new OpenedSidecar(new LoadResult.Absent(), Optional.empty());
    }

    /**
     * Finds the places of the annotations.
     *
     * @param text the article text
     */
    public static OpenedSidecar of(LoadResult file, String text) {
        return of(file, text, UnaryOperator.identity());
    }

    /**
     * Does the same for a review that may have been made by earlier rules.
     *
     * @param earlier adds the text that the review was made on, if it can be known
     */
    static OpenedSidecar of(LoadResult file, String text, UnaryOperator<Review> earlier) {
        try {
            return new OpenedSidecar(file,
                    reviewIn(file).map(earlier).map(review -> OpenedReview.of(review, text)));
        } catch (OutOfMemoryError | StackOverflowError noRoom) {
            Optional<Stamp> stamp = file instanceof LoadResult.Present present ? Optional.of(present.stamp())
                    : Optional.empty();
            return new OpenedSidecar(new LoadResult.Failed(
                    NoRoom.fault(stamp.map(Stamp::size).orElse(0L)), stamp), Optional.empty());
        }
    }

    /** The charset that a reviewer chose for the article, as the sidecar records it. */
    static Optional<ChosenCharset> charsetIn(LoadResult file) {
        return reviewIn(file).map(Review::source).flatMap(SourceDescription::choice);
    }

    private static Optional<Review> reviewIn(LoadResult file) {
        return file instanceof LoadResult.Present present && present.reading() instanceof SidecarReading.Loaded loaded
                ? Optional.of(loaded.review()) : Optional.empty();
    }
}
