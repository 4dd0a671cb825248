package claimmark.ide.session.places;

/** Whether the places of a review's annotations in the article text are known. */
public enum Places {
    /** Each annotation has a place, or needs a decision of the reviewer. */
    KNOWN,
    /** A job is searching for the places. */
    SOUGHT,
    /** The search was cancelled. It can be started again; until then the review cannot be saved. */
    UNKNOWN
}
