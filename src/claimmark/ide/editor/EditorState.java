package claimmark.ide.editor;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;

import claimmark.ide.session.ArticleLocation;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;

/** What an editor has of its article. It goes on from one state to the next and never back. */
sealed interface EditorState {

    /** The article is read in a job, for it is large. */
    record BeingRead(ArticleLocation location) implements EditorState {
    }

    /** The article is there to be shown. Its review may take longer; until it is there, nothing may be changed. */
    record AwaitingReview(ArticleSession opened, ArticleSaveable saving) implements EditorState {

        AwaitingReview(ArticleSession opened) {
            this(opened, new ArticleSaveable(opened));
        }
    }

    /** The article can be reviewed. */
    record Reviewable(ReviewContext article, ArticleSaveable saving, CaretFollower caret, DrawingFeatures drawing)
            implements EditorState {
    }

    /** There is no article to show. */
    record Unreadable(IStatus why) implements EditorState {
    }

    /** The article that is shown. */
    default Optional<ArticleSession> session() {
        if (this instanceof AwaitingReview awaiting) {
            return Optional.of(awaiting.opened);
        }
        return review().map(ReviewContext::session);
    }

    /** What is saved for the article: the same object each time, as the workbench asks for. */
    default Optional<ArticleSaveable> saveable() {
        if (this instanceof AwaitingReview awaiting) {
            return Optional.of(awaiting.saving);
        }
        return this instanceof Reviewable reviewable ? Optional.of(reviewable.saving) : Optional.empty();
    }

    /** The article, once it can be reviewed. */
    default Optional<ReviewContext> review() {
        return this instanceof Reviewable reviewable ? Optional.of(reviewable.article) : Optional.empty();
    }

    /** What follows the caret, once the article can be reviewed. */
    default Optional<CaretFollower> caretFollower() {
        return this instanceof Reviewable reviewable ? Optional.of(reviewable.caret) : Optional.empty();
    }
}
