package claimmark.ide.session.unsaved;

/**
 * Input in a form that is not in the review yet, for instance a comment that is being typed. It counts as unsaved work,
 * and is entered in the review before the article is saved.
 */
public interface PendingWork {

    boolean isPending();

    /** Enters the pending input in the review. Nothing is pending afterwards. */
    void handOver();
}
