package claimmark.ide.look.status;

import claimmark.ide.session.ReviewContext;

/** A feature that says something in the status line. It is made when an article comes to the front. */
public interface StatusFeature {

    /**
     * Begins to speak of an article, in the UI thread.
     *
     * @param changed is to be run, in the UI thread, when there is something else to say than before
     */
    StatusText open(ReviewContext article, Runnable changed);
}
