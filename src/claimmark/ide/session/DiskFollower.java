package claimmark.ide.session;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import claimmark.core.desk.DiskState;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.file.FileAttributes;
import claimmark.core.reanchor.LastPlaces;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.text.ArticleDocuments;
import claimmark.ide.session.text.DocumentChange;
import claimmark.ide.session.work.UiThread;

/** Takes over what other programs do to the two files of an open article. For the UI thread. */
final class DiskFollower {

    private final ArticleSession session;
    private final ArticleDocuments documents;
    private final SessionReview review;
    private final UnsavedWork unsaved;
    private final SessionEvents events;

    DiskFollower(ArticleSession session, ArticleDocuments documents, SessionReview review, UnsavedWork unsaved,
            SessionEvents events) {
        this.session = session;
        this.documents = documents;
        this.review = review;
        this.unsaved = unsaved;
        this.events = events;
    }

    /** Looks at both files. What cannot be read is only logged: there is nobody to tell. */
    void look() {
        try {
            DiskState article = unsaved.isTextDirty() ? DiskState.SAME : session.storage().look();
            if (article == DiskState.BEING_WRITTEN) {
                lookAgain();
                return;
            }
            if (article == DiskState.CHANGED) {
                reloadArticle();
            }
            lookAtSidecar();
        } catch (CoreException unreadable) {
            ILog.of(DiskFollower.class).log(unreadable.getStatus());
        }
    }

    private void lookAgain() {
        UiThread.current().pause((int) FileAttributes.REST.toMillis(), () -> {
            if (!documents.isClosed()) {
                look();
            }
        }).begin();
    }

    /** The annotations follow their words; all of it is told as one event. */
    private void reloadArticle() throws CoreException {
        events.begin();
        try {
            LastPlaces<String> overruled = session.structure().leave();
            review.follow(() -> {
                Problem.throwIfPresent(session.storage().reload());
                DocumentChange.towards(session.sourceDocument(), session.storage().text()).apply();
                documents.settle();
            }, session::articleCharacters);
            session.structure().carry(overruled);
            unsaved.textIsSaved();
            events.tell(SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.ARTICLE, Topic.PLACES)));
        } finally {
            events.end();
        }
    }

    private void lookAtSidecar() {
        DiskState sidecar = session.sidecar().look();
        if (sidecar == DiskState.SAME) {
            return;
        }
        if (sidecar == DiskState.BEING_WRITTEN) {
            lookAgain();
        } else if (review.isDirty()) {
            collide();
        } else {
            // While a large one is read, the reviewer may have changed the review.
            readSidecar(read -> {
                if (review.isDirty()) {
                    collide();
                } else {
                    accept(read);
                }
            });
        }
    }

    private void collide() {
        session.sidecar().markConflicting();
        events.tell(SessionEvent.of(Topic.SIDECAR));
    }

    /** Drops unsaved changes of the review and reads the sidecar again; a large one takes a while. */
    void reloadReview() {
        readSidecar(this::accept);
    }

    /** If the text is changed while a large sidecar is read, the next look at the disk finds it changed again. */
    private void readSidecar(Consumer<OpenedSidecar> taker) {
        SidecarStorage sidecar = session.sidecar();
        String text = session.articleCharacters();
        Supplier<OpenedSidecar> work = () -> OpenedSidecar.of(sidecar.read(), text);
        if (sidecar.takesLong()) {
            documents.work().start(cancellation -> work.get(), taker);
        } else {
            taker.accept(work.get());
        }
    }

    /** Puts the review that was read in the place of the one that is shown. */
    void accept(OpenedSidecar read) {
        review.reload(read, session.articleCharacters());
        session.structure().anchor();
        events.tell(SessionEvent.ofAllAnnotations()
                .and(SessionEvent.of(Topic.ARTICLE, Topic.PLACES, Topic.SIDECAR)));
    }
}
