package claimmark.core.merge;

/** Which value of a field is shown while nobody has decided between two. */
enum Preference {
    /** The value that was set last: everybody who merges the same copies shows the same. */
    LATEST,
    /** Ours: our copy is not saved yet, and its reviewer is looking at it. */
    OURS
}
