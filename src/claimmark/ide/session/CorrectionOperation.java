package claimmark.ide.session;

import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.text.TextSpan;

/** A correction: words of the article are replaced and the annotation that asked for it is resolved, as one step. */
final class CorrectionOperation extends ReviewOperation {

    private final IDocument document;
    private final TextSpan place;
    private final String before;
    private final String after;
    private final long stampBefore;

    /**
     * @param place the words in {@code document}
     * @param correction what shall stand there instead
     */
    CorrectionOperation(String label, ArticleSession session, TextSpan place, String correction,
            List<AnnotationEdit> edits, IUndoContext context) {
        super(label, session, edits, context);
        this.document = session.sourceDocument();
        this.place = place;
        before = place.of(document.get());
        after = correction;
        stampBefore = ((IDocumentExtension4) document).getModificationStamp();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        try {
            document.replace(place.start(), before.length(), after);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return super.execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        try {
            // The stamp of the text as it was tells that an article saved before the correction is clean again.
            ((IDocumentExtension4) document).replace(place.start(), after.length(), before, stampBefore);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return super.undo(monitor, info);
    }
}
