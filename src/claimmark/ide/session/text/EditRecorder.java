package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** Records the changes of a document while something is computed from its earlier text. */
final class EditRecorder implements IDocumentListener {

    private final IDocument document;
    private final List<TextReplacement> edits = new ArrayList<>();
    private String removed = "";

    private EditRecorder(IDocument document) {
        this.document = document;
    }

    /** Records until it is {@linkplain #stop stopped}. */
    static EditRecorder of(IDocument document) {
        EditRecorder recorder = new EditRecorder(document);
        document.addDocumentListener(recorder);
        return recorder;
    }

    /** The changes, in the order they were made. */
    List<TextReplacement> stop() {
        document.removeDocumentListener(this);
        return List.copyOf(edits);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        removed = DocumentWords.at(document, TextSpan.ofLength(event.getOffset(), event.getLength()));
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        edits.add(new TextReplacement(event.getOffset(), removed, event.getText() == null ? "" : event.getText()));
    }
}
