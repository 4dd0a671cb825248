package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.OverruleEdit;

/** A reviewer says what blocks of the article are. */
final class OverruleOperation extends SessionOperation {

    private final ArticleSession session;
    private final OverruleEdit edit;

    OverruleOperation(String label, ArticleSession session, OverruleEdit edit, IUndoContext context) {
        super(label, context);
        this.session = session;
        this.edit = edit;
    }

    @Override
    void apply() {
        session.apply(edit);
    }

    @Override
    void revert() {
        session.apply(edit.inverse());
    }
}
