package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.desk.Author;
import claimmark.core.desk.ReviewStep;

/** Annotations are added, changed or removed. */
public final class ReviewOperation extends SessionOperation {

    private final EditedArticle article;
    private final ReviewStep step;
    private final Author author;

    /**
     * @param label what Undo calls it
     * @param article what the annotations are of
     * @param author takes the step, takes it back or takes it again
     */
    public ReviewOperation(String label, EditedArticle article, ReviewStep step, Author author, IUndoContext context) {
        super(label, context);
        this.article = article;
        this.step = step;
        this.author = author;
    }

    @Override
    void apply() {
        article.take(step.again(author, article.review()));
    }

    @Override
    void revert() {
        article.take(step.back(author, article.review()));
    }
}
