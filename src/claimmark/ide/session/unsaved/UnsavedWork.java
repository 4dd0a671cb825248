package claimmark.ide.session.unsaved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;

/**
 * Whether an article has something to save: in its text, in its review, or in a form that still holds it. As a
 * document listener to be added last, so that everybody else sees a change before the star in the title.
 */
public final class UnsavedWork implements IDocumentListener {

    private final IDocument source;
    private final BooleanSupplier isTyping;
    private final BooleanSupplier isReviewDirty;
    private final SessionEvents events;
    private final List<PendingWork> pending = new ArrayList<>();
    private long savedStamp;
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
        return stamp() != savedStamp || isTyping.getAsBoolean();
    }

    public boolean isDirty() {
        return isTextDirty() || pending.stream().anyMatch(PendingWork::isPending) || isReviewDirty.getAsBoolean();
    }

    /** The text is now as it is on the disk. */
    public void textIsSaved() {
        savedStamp = stamp();
    }

    /** Asks {@code work} for what it holds before every saving, and counts it as unsaved. */
    public void add(PendingWork work) {
        pending.add(work);
        check();
    }

    public void remove(PendingWork work) {
        pending.remove(work);
        check();
    }

    /** Lets everybody enter in the review what is pending. */
    public void handOver() {
        List.copyOf(pending).forEach(PendingWork::handOver);
    }

    /** Looks whether there is something to save now, or nothing any more, as when some {@link PendingWork} changed. */
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
