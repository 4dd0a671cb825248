package claimmark.ide.editor.folding;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.projection.IProjectionPosition;

import claimmark.core.text.TextSpan;

/** The lines of a fold, with the line break after the last: the platform's viewer folds whole lines. */
final class FoldedLines extends Position implements IProjectionPosition {

    private final IDocument document;

    /** @param text the lines without the last line break */
    FoldedLines(TextSpan text, IDocument document) {
        super(text.start(), nextLine(document, text.end()) - text.start());
        this.document = document;
    }

    /** The lines without the last line break. */
    TextSpan text() {
        int end = getOffset() + getLength();
        return new TextSpan(getOffset(), endOfText(document, getOffset(), end));
    }

    @Override
    public IRegion[] computeProjectionRegions(IDocument shown) {
        return new IRegion[] { new Region(getOffset(), getLength()) };
    }

    @Override
    public int computeCaptionOffset(IDocument shown) {
        return 0;
    }

    private static int nextLine(IDocument document, int end) {
        int next = end;
        if (next < document.getLength() && at(document, next) == '\r') {
            next++;
        }
        return next < document.getLength() && at(document, next) == '\n' ? next + 1 : next;
    }

    /** Where the text of {@code start} to {@code end} ends, without a line break at its end. */
    static int endOfText(IDocument document, int start, int end) {
        int textEnd = Math.min(end, document.getLength());
        if (textEnd > start && at(document, textEnd - 1) == '\n') {
            textEnd--;
        }
        return textEnd > start && at(document, textEnd - 1) == '\r' ? textEnd - 1 : textEnd;
    }

    private static char at(IDocument document, int offset) {
        try {
            return document.getChar(offset);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
