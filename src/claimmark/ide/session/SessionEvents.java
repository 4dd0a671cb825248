package claimmark.ide.session;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;

/** Tells the listeners of a session what happens to it, and whenever its being dirty changes by that. */
final class SessionEvents implements ReadingListener, IDocumentListener {

    private final ListenerList<SessionListener> listeners = new ListenerList<>();
    private final BooleanSupplier dirty;
    private boolean wasDirty;

    SessionEvents(BooleanSupplier dirty) {
        this.dirty = dirty;
    }

    void add(SessionListener listener) {
        listeners.add(listener);
    }

    void remove(SessionListener listener) {
        listeners.remove(listener);
    }

    /** @param ids the annotations that it is about */
    void reviewChanged(Review before, Review after, Set<AnnotationId> ids) {
        ReviewChange change = new ReviewChange(before, after, ids);
        listeners.forEach(listener -> listener.reviewChanged(change));
        dirtyStateMayHaveChanged();
    }

    /** All annotations may stand elsewhere now, or be others. */
    void allChanged(Review before, Review after) {
        listeners.forEach(SessionListener::placesChanged);
        reviewChanged(before, after, Stream.of(before, after).flatMap(review -> review.annotations().stream())
                .map(Annotation::id).collect(Collectors.toSet()));
    }

    void sidecarStateChanged() {
        listeners.forEach(SessionListener::sidecarStateChanged);
    }

    void dirtyStateMayHaveChanged() {
        boolean now = dirty.getAsBoolean();
        if (now != wasDirty) {
            wasDirty = now;
            listeners.forEach(SessionListener::dirtyStateChanged);
        }
    }

    @Override
    public void articleRead() {
        listeners.forEach(SessionListener::articleTextChanged);
    }

    @Override
    public void typingChanged() {
        dirtyStateMayHaveChanged();
    }

    @Override
    public void changeRefused() {
        listeners.forEach(SessionListener::changeRefused);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Whether the text is dirty is known afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        dirtyStateMayHaveChanged();
    }
}
