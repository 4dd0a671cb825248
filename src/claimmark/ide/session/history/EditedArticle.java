package claimmark.ide.session.history;

import claimmark.core.desk.ReviewStep;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;

/** What the steps of a history are made in. */
public interface EditedArticle {

    /** The review as it is now. */
    Review review();

    /** Takes a step of the review. */
    void take(ReviewStep step);

    /** Takes a step of what a reviewer says of the article's blocks. */
    void take(Reviewer reviewer, BlockLabelEdit edit);
}
