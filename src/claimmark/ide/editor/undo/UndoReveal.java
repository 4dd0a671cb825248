package claimmark.ide.editor.undo;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;

/** Shows what Undo and Redo change in a viewer that has the focus, as Eclipse's own editors do. */
final class UndoReveal implements IOperationHistoryListener, IDocumentListener {

    private final ITextViewer viewer;
    private final IUndoContext context;
    private boolean watching;
    private @Nullable IRegion changed;

    UndoReveal(ITextViewer viewer, IUndoContext context) {
        this.viewer = viewer;
        this.context = context;
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (!event.getOperation().hasContext(context)) {
            return;
        }
        switch (event.getEventType()) {
            case OperationHistoryEvent.ABOUT_TO_UNDO, OperationHistoryEvent.ABOUT_TO_REDO -> {
                watching = true;
                changed = null;
            }
            case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> reveal();
            case OperationHistoryEvent.OPERATION_NOT_OK -> watching = false;
            default -> {
                // What is done for the first time is in sight.
            }
        }
    }

    private void reveal() {
        watching = false;
        IRegion region = changed;
        StyledText text = viewer.getTextWidget();
        if (region != null && text != null && text.isFocusControl()) {
            viewer.setSelectedRange(region.getOffset(), region.getLength());
            viewer.revealRange(region.getOffset(), region.getLength());
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What matters is where the change is afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (watching) {
            changed = new Region(event.getOffset(), event.getText() == null ? 0 : event.getText().length());
        }
    }
}
