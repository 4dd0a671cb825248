package claimmark.ide.session.unsaved;

/**
 * What a form holds and has not handed over to the review yet, as a comment while it is typed. It counts as unsaved,
 * and is handed over before the article is saved.
 */
public interface PendingWork {

    boolean isPending();

    /** Enters what is pending in the review; nothing is pending afterwards. */
    void handOver();
}
