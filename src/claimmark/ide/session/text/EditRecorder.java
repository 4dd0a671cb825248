package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;

import claimmark.core.text.TextReplacement;

/** Records the changes of a document while something is computed from its earlier text. */
final class EditRecorder {

    private final IDocument document;
    private final List<TextReplacement> edits = new ArrayList<>();
    private final TextFollower follower = new TextFollower(edits::add);

    private EditRecorder(IDocument document) {
        this.document = document;
    }

    /** Records until it is {@linkplain #stop stopped}. */
    static EditRecorder of(IDocument document) {
        EditRecorder recorder = new EditRecorder(document);
        document.addDocumentListener(recorder.follower);
        return recorder;
    }

    /** The changes, in the order they were made. */
    List<TextReplacement> stop() {
        document.removeDocumentListener(follower);
        return List.copyOf(edits);
    }
}
