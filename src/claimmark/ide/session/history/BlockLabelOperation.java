package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.Reviewer;

/** Labels blocks of the article for a reviewer. */
public final class BlockLabelOperation extends SessionOperation {

    private final EditedArticle article;
    private final Reviewer reviewer;
    private final BlockLabelEdit edit;

    /**
     * @param label what Undo calls it
     * @param article the article that has the blocks
     * @param reviewer the reviewer who labels them
     */
    public BlockLabelOperation(String label, EditedArticle article, Reviewer reviewer, BlockLabelEdit edit,
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
