package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.BlockLabelEdit;

/** A reviewer says what blocks of the article are. */
public final class BlockLabelOperation extends SessionOperation {

    private final EditedArticle article;
    private final BlockLabelEdit edit;

    /**
     * @param label what Undo calls it
     * @param article what the blocks are of
     */
    public BlockLabelOperation(String label, EditedArticle article, BlockLabelEdit edit, IUndoContext context) {
        super(label, context);
        this.article = article;
        this.edit = edit;
    }

    @Override
    void apply() {
        article.apply(edit);
    }

    @Override
    void revert() {
        article.apply(edit.inverse());
    }
}
