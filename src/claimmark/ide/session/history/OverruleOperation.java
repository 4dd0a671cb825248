package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.OverruleEdit;

/** A reviewer says what blocks of the article are. */
public final class OverruleOperation extends SessionOperation {

    private final EditedArticle article;
    private final OverruleEdit edit;

    /**
     * @param label what Undo calls it
     * @param article what the blocks are of
     */
    public OverruleOperation(String label, EditedArticle article, OverruleEdit edit, IUndoContext context) {
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
