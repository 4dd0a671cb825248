package claimmark.ide.session;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Is told, in the UI thread, what happens to a session. */
@NonNullByDefault // As in the package; the compiler needs it here for the packages it compiles later.
public interface SessionListener {

    /** Annotations were added, changed or removed, or stand elsewhere for another reason than typing around them. */
    default void reviewChanged(ReviewChange change) {
    }

    /** The review is read, which took longer than the article. */
    default void reviewArrived() {
    }

    /** The article was read anew: its blocks and metadata may be others. */
    default void articleTextChanged() {
    }

    /** A reviewer overruled what blocks of the article were found to be, or took that back. */
    default void structureOverruled() {
        articleTextChanged();
    }

    /** A change of the text was not made, or was taken back in part, because HTML cannot hold it at its place. */
    default void changeRefused() {
    }

    /** There is something to save now, or nothing any more. */
    default void dirtyStateChanged() {
    }

    /** The places of the annotations are being looked for now, or are known, or the search was cancelled. */
    default void placesChanged() {
    }

    /** The sidecar can, or cannot, be written now; or it differs from the one on disk. */
    default void sidecarStateChanged() {
    }
}
