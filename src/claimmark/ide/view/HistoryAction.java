package claimmark.ide.view;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.OperationHistoryActionHandler;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/** Undo or Redo in the panel: what was typed in the field with the focus first, then the history of the article. */
final class HistoryAction extends Action {

    private final OperationHistoryActionHandler ofArticle;
    private final BooleanSupplier inField;

    private HistoryAction(OperationHistoryActionHandler ofArticle, BooleanSupplier inField) {
        this.ofArticle = ofArticle;
        this.inField = inField;
        setText(ofArticle.getText());
        ofArticle.addPropertyChangeListener(event -> setText(ofArticle.getText()));
    }

    /** @param inField takes back what was typed in the field with the focus, and says whether there was something */
    public static HistoryAction undo(IWorkbenchPartSite site, IUndoContext context, BooleanSupplier inField) {
        return new HistoryAction(new UndoActionHandler(site, context), inField);
    }

    /** @param inField brings back what Undo took in the field with the focus, and says whether there was something */
    public static HistoryAction redo(IWorkbenchPartSite site, IUndoContext context, BooleanSupplier inField) {
        return new HistoryAction(new RedoActionHandler(site, context), inField);
    }

    static void register(IActionBars bars, HistoryAction undo, HistoryAction redo) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    void use(IUndoContext context) {
        ofArticle.setContext(context);
    }

    void dispose() {
        ofArticle.dispose();
    }

    @Override
    public void run() {
        if (!inField.getAsBoolean()) {
            ofArticle.run();
        }
    }
}
