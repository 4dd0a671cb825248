package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.desk.Author;
import claimmark.core.desk.ReviewStep;

/** Adds, changes or removes annotations. */
public final class ReviewOperation extends SessionOperation {

    private final EditedArticle article;
    private final ReviewStep step;
    private final Author author;

    /**
     * @param label what Undo calls it
     * @param article the article that has the annotations
     * @param author signs the step, and undoing and redoing it
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
