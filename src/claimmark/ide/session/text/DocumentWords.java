package claimmark.ide.session.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

import claimmark.core.text.TextSpan;

/** Reads from a document at places that are known to lie in it. */
public final class DocumentWords {

    private DocumentWords() {
    }

    /**
     * What stands at a place.
     *
     * @throws IllegalStateException when the place does not lie in the document
     */
    public static String at(IDocument document, TextSpan place) {
        try {
            return document.get(place.start(), place.length());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The number of the line in which a place begins, as the status line counts them: the first is 1.
     *
     * @throws IllegalStateException when the place does not lie in the document
     */
    public static int line(IDocument document, TextSpan place) {
        try {
            return document.getLineOfOffset(place.start()) + 1;
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
