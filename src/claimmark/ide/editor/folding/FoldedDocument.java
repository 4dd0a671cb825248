package claimmark.ide.editor.folding;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.projection.ProjectionDocument;
import org.eclipse.jface.text.projection.ProjectionDocumentManager;

/**
 * What a viewer with folds shows of a document. The platform's viewer hides whole lines, and keeps the first line of
 * a fold to stand for the rest. Here no line of the text can stand for the others, so the last line break of what is
 * hidden is kept: an empty line, on which the fold is drawn and where the caret can stand. The platform has no other
 * place to say so than this class, although it names it as one not to be extended.
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
