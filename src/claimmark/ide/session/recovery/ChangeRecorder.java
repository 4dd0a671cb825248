package claimmark.ide.session.recovery;

import java.util.function.Function;

import org.eclipse.jface.text.IDocument;

import claimmark.core.recovery.UnsavedChange;
import claimmark.core.text.TextReplacement;
import claimmark.ide.session.text.TextFollower;

/** Notes in a journal how the documents of an article are changed. */
public final class ChangeRecorder {

    private ChangeRecorder() {
    }

    /** @param page shows the text of the file, or is the file itself */
    public static void record(IDocument file, IDocument page, SessionJournal journal) {
        record(file, journal, UnsavedChange.OfFile::new);
        if (page != file) {
            record(page, journal, UnsavedChange.OfPage::new);
        }
    }

    private static void record(IDocument document, SessionJournal journal,
            Function<TextReplacement, UnsavedChange> kind) {
        document.addDocumentListener(new TextFollower(change -> {
            if (!change.changesNothing()) {
                journal.note(kind.apply(change));
            }
        }));
    }
}
