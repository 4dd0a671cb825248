package claimmark.ide.session.recovery;

import java.util.function.Function;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.recovery.UnsavedChange;
import claimmark.core.text.TextReplacement;

/** Notes in a journal how a document is changed. */
public final class ChangeRecorder implements IDocumentListener {

    private final SessionJournal journal;
    private final Function<TextReplacement, UnsavedChange> kind;
    private String removed = "";

    private ChangeRecorder(SessionJournal journal, Function<TextReplacement, UnsavedChange> kind) {
        this.journal = journal;
        this.kind = kind;
    }

    /** @param page shows the text of the file, or is the file itself */
    public static void record(IDocument file, IDocument page, SessionJournal journal) {
        file.addDocumentListener(new ChangeRecorder(journal, UnsavedChange.OfFile::new));
        if (page != file) {
            page.addDocumentListener(new ChangeRecorder(journal, UnsavedChange.OfPage::new));
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        try {
            removed = event.getDocument().get(event.getOffset(), event.getLength());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        TextReplacement replacement = new TextReplacement(event.getOffset(), removed,
                event.getText() == null ? "" : event.getText());
        removed = "";
        if (!replacement.changesNothing()) {
            journal.note(kind.apply(replacement));
        }
    }
}
