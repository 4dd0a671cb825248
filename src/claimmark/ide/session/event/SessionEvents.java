package claimmark.ide.session;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;

/** Tells the listeners of a session what happens to it. */
final class SessionEvents implements ReadingListener {

    private final ListenerList<SessionListener> listeners = new ListenerList<>();
    private final Runnable onChanged;
    private final Runnable onRead;

    /**
     * @param onChanged is called when there may be something to save now, or nothing any more
     * @param onRead is called when the article was read anew, before anybody else is told
     */
    SessionEvents(Runnable onChanged, Runnable onRead) {
        this.onChanged = onChanged;
        this.onRead = onRead;
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
        onChanged.run();
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

    void reviewArrived() {
        listeners.forEach(SessionListener::reviewArrived);
    }

    void dirtyStateChanged() {
        listeners.forEach(SessionListener::dirtyStateChanged);
    }

    void structureOverruled() {
        listeners.forEach(SessionListener::structureOverruled);
        onChanged.run();
    }

    @Override
    public void articleRead() {
        onRead.run();
        listeners.forEach(SessionListener::articleTextChanged);
    }

    @Override
    public void typingChanged() {
        onChanged.run();
    }

    @Override
    public void changeRefused() {
        listeners.forEach(SessionListener::changeRefused);
    }
}
