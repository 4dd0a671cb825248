package claimmark.ide.session.unsaved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.model.AnnotationEdit;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;

/**
 * Knows whether an article has unsaved changes: in its text, in its review, or in a form. It must be the last listener
 * of the document, so that all other listeners learn of a change before the title gets its star.
 */
public final class UnsavedWork implements IDocumentListener {

    private final IDocument source;
    private final BooleanSupplier isTyping;
    private final BooleanSupplier isReviewDirty;
    private final SessionEvents events;
    private final List<PendingWork> pending = new ArrayList<>();
    private Consumer<List<AnnotationEdit>> pendingTaker = edits -> { };
    private long savedStamp;
    private boolean textGone;
    private boolean wasDirty;

    /**
     * @param source the file's characters, which are as saved now
     * @param isTyping whether something is typed that is not in them yet
     * @param isReviewDirty whether the review has something to save
     * @param events are told when there is something to save now, or nothing any more
     */
    public UnsavedWork(IDocument source, BooleanSupplier isTyping, BooleanSupplier isReviewDirty,
            SessionEvents events) {
        this.source = source;
        this.isTyping = isTyping;
        this.isReviewDirty = isReviewDirty;
        this.events = events;
        textIsSaved();
    }

    /** Whether the text has something to save. */
    public boolean isTextDirty() {
        return textGone || stamp() != savedStamp || isTyping.getAsBoolean();
    }

    public boolean isDirty() {
        return isTextDirty() || pending.stream().anyMatch(PendingWork::isPending) || isReviewDirty.getAsBoolean();
    }

    /** The text is now as it is on the disk. */
    public void textIsSaved() {
        savedStamp = stamp();
        textGone = false;
    }

    /** The article may be gone from the disk; then all of its text is unsaved. */
    public void textIsGone(boolean gone) {
        textGone = gone;
        check();
    }

    public boolean isTextGone() {
        return textGone;
    }

    /** Adds pending work. It counts as unsaved, and is handed over before every saving. */
    public void add(PendingWork work) {
        pending.add(work);
        check();
    }

    public void remove(PendingWork work) {
        pending.remove(work);
        check();
    }

    /** Enters all pending work in the review. */
    public void handOver() {
        List.copyOf(pending).forEach(PendingWork::handOver);
    }

    /** Passes on what is pending, whenever it has changed. */
    public void onPending(Consumer<List<AnnotationEdit>> taker) {
        pendingTaker = taker;
    }

    /** Something was typed in a form, or was handed over. */
    public void pendingChanged() {
        pendingTaker.accept(inForms());
        check();
    }

    /** What is typed in forms now would change annotations in this way. */
    public List<AnnotationEdit> inForms() {
        return pending.stream().flatMap(work -> work.edits().stream()).toList();
    }

    /** Checks again whether there are unsaved changes, for instance after {@link PendingWork} changed. */
    public void check() {
        boolean dirty = isDirty();
        if (dirty != wasDirty) {
            wasDirty = dirty;
            events.tell(SessionEvent.of(Topic.UNSAVED));
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Whether the text is dirty is known afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        check();
    }

    private long stamp() {
        return ((IDocumentExtension4) source).getModificationStamp();
    }
}
