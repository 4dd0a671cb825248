package claimmark.ide.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import claimmark.core.model.AnnotationEdit;

/** A step of the review in Eclipse's operation history, beside the text edits of the same article. */
class ReviewOperation extends AbstractOperation {

    private final ArticleSession session;
    private final List<AnnotationEdit> edits;

    ReviewOperation(String label, ArticleSession session, List<AnnotationEdit> edits, IUndoContext context) {
        super(label);
        this.session = session;
        this.edits = List.copyOf(edits);
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        session.apply(edits);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        List<AnnotationEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(edit.inverse()));
        Collections.reverse(back);
        session.apply(back);
        return Status.OK_STATUS;
    }
}
