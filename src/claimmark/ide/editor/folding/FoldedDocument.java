package claimmark.ide.editor.folding;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.projection.ProjectionDocument;
import org.eclipse.jface.text.projection.ProjectionDocumentManager;

/**
 * What a viewer with folds shows of a document. The platform's viewer hides whole lines and shows the first line of a
 * fold for the rest. Here no line of the text can stand for the others. So the last line break of a fold is kept. It is
 * an empty line, on which the fold is drawn and where the caret can stand. The platform asks not to extend this class,
 * but has no other place where this can be changed.
 */
final class FoldedDocument extends ProjectionDocument {

    private final IDocument whole;

    private FoldedDocument(IDocument whole) {
        super(whole);
        this.whole = whole;
    }

    static ProjectionDocumentManager manager() {
        return new ProjectionDocumentManager() {
            @Override
            protected ProjectionDocument createProjectionDocument(IDocument document) {
                return new FoldedDocument(document);
            }
        };
    }

    @Override
    public void removeMasterDocumentRange(int offset, int length) throws BadLocationException {
        super.removeMasterDocumentRange(offset, FoldedLines.endOfText(whole, offset, offset + length) - offset);
    }
}
