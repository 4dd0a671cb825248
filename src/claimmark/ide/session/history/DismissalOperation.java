package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.Reviewer;

/** Dismisses suggestions for a reviewer. */
public final class DismissalOperation extends SessionOperation {

    private final EditedArticle article;
    private final Reviewer reviewer;
    private final DismissalEdit edit;

    /**
     * @param label what Undo calls it
     * @param article the article that the suggestions are for
     * @param reviewer the reviewer who dismisses them
     */
    public DismissalOperation(String label, EditedArticle article, Reviewer reviewer, DismissalEdit edit,
            IUndoContext context) {
        super(label, context);
        this.article = article;
        this.reviewer = reviewer;
        this.edit = edit;
    }

    @Override
    void apply() {
        article.take(reviewer, edit);
    }

    @Override
    void revert() {
        article.take(reviewer, edit.inverse());
    }
}
