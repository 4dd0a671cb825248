package claimmark.ide.session.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.history.TextChange;

/**
 * One replacement in a document, which can be undone and redone. It restores the modification stamp of the document,
 * too. So a document counts as saved again when all changes since the last saving are undone.
 */
public final class DocumentChange implements TextChange {

    private final IDocument document;
    private final int offset;
    private final String before;
    private final String after;
    private final long stampBefore;
    private long stampAfter = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;

    /**
     * A change that is still to be made.
     *
     * @param place what is replaced, in {@code document} as it is now
     * @param after what shall stand there instead
     */
    public DocumentChange(IDocument document, TextSpan place, String after) {
        this(document, place.start(), DocumentWords.at(document, place), after);
    }

    private DocumentChange(IDocument document, int offset, String before, String after) {
        this.document = document;
        this.offset = offset;
        this.before = before;
        this.after = after;
        stampBefore = stamp();
    }

    /** The change that gives a document other content and changes least, so that what is outside of it stays put. */
    public static DocumentChange towards(IDocument document, String content) {
        String shown = document.get();
        Difference difference = Difference.between(shown, new TextSpan(0, shown.length()), content);
        return new DocumentChange(document, difference.span(), difference.replacement());
    }

    /**
     * A change that was made.
     *
     * @param before what stood at {@code place} of {@code document}
     */
    static DocumentChange made(IDocument document, TextSpan place, String before) {
        return new DocumentChange(document, place.start(), before, DocumentWords.at(document, place));
    }

    boolean isNone() {
        return before.equals(after);
    }

    @Override
    public void apply() {
        replace(before, after, stampAfter);
        stampAfter = stamp();
    }

    @Override
    public void revert() {
        replace(after, before, stampBefore);
    }

    private void replace(String there, String instead, long stamp) {
        if (isNone()) {
            return;
        }
        try {
            if (stamp == IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP) {
                document.replace(offset, there.length(), instead);
            } else {
                ((IDocumentExtension4) document).replace(offset, there.length(), instead, stamp);
            }
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}
