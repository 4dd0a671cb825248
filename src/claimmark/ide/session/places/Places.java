package claimmark.ide.session.places;

/** What is known of the places of a review's annotations in the article text. */
public enum Places {
    /** Each has one, or waits for a decision of the reviewer. */
    KNOWN,
    /** They are being looked for, in a job. */
    SOUGHT,
    /** The search was cancelled; it can be begun again. Until then the review is not saved. */
    UNKNOWN
}
