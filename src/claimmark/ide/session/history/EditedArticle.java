package claimmark.ide.session.history;

import claimmark.core.desk.ReviewStep;
import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;

/** The article that the steps of a history change. */
public interface EditedArticle {

    /** The review as it is now. */
    Review review();

    /** Makes a step of the review. */
    void take(ReviewStep step);

    /** Makes a step that labels blocks of the article. */
    void take(Reviewer reviewer, BlockLabelEdit edit);

    /** Makes a step that dismisses suggestions, or offers them again. */
    void take(Reviewer reviewer, DismissalEdit edit);
}
