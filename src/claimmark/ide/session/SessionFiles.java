package claimmark.ide.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import claimmark.core.model.Review;
import claimmark.core.text.TextSpan;

/** The two files of an open article: saves them, and follows what other programs do to them. For the UI thread. */
public final class SessionFiles {

    private final ArticleSession session;
    private final Reading reading;
    private final SessionReview review;
    private final UnsavedWork unsaved;
    private final SessionEvents events;
    private boolean reviewRead = true;

    SessionFiles(ArticleSession session, Reading reading, SessionReview review, UnsavedWork unsaved,
            SessionEvents events) {
        this.session = session;
        this.reading = reading;
        this.review = review;
        this.unsaved = unsaved;
        this.events = events;
    }

    /**
     * Takes the review over when it is read; until then its article is shown, and nobody changes either of them.
     *
     * @param uiThread runs something in the UI thread
     */
    void await(CompletableFuture<OpenedSidecar> opening, Executor uiThread) {
        reviewRead = false;
        opening.thenAcceptAsync(this::arrived, uiThread);
    }

    private void arrived(OpenedSidecar opened) {
        if (!reading.isClosed()) {
            reviewRead = true;
            accept(opened);
            events.reviewArrived();
            look();
            reading.readInBackground();
        }
    }

    /** As {@link #check()}, for those who have nobody to tell of a file that cannot be read. */
    public void look() {
        try {
            check();
        } catch (CoreException unreadable) {
            ILog.of(SessionFiles.class).log(unreadable.getStatus());
        }
    }

    /** Whether the review is read. A large one takes longer than its article. */
    public boolean isReviewRead() {
        return reviewRead;
    }

    /**
     * Saves the article when its text was changed, and the sidecar when the review was.
     *
     * @param overwrite whether an article that another program changed is replaced all the same
     * @throws CoreException when one of them could not be saved; what was saved before stays saved
     */
    public void save(boolean overwrite) throws CoreException {
        unsaved.handOver();
        reading.settleForSaving();
        if (!review.search().finish()) {
            throw Problem.PLACES_UNKNOWN.exception(null, session.location().name());
        }
        if (unsaved.isTextDirty()) {
            saveArticle(overwrite);
        }
        session.structure().describe();
        review.save(SourceDescription.of(session, Optional.of(session.review().source())),
                session.articleCharacters());
        session.location().refresh(session.sidecar().name());
        unsaved.check();
    }

    private void saveArticle(boolean overwrite) throws CoreException {
        if (!overwrite && isArticleChanged()) {
            throw Problem.ARTICLE_CHANGED_ON_DISK.exception(null, session.location().name());
        }
        session.storage().save(session.sourceDocument().get());
        unsaved.textIsSaved();
    }

    /** Whether another program changed the article since it was read or saved here. */
    public boolean isArticleChanged() {
        return session.storage().isChangedOnDisk();
    }

    /**
     * Looks whether another program changed the files, and takes over what does not collide with unsaved work. What
     * collides is told when it is saved, or by {@link SidecarStorage#isConflicting()}.
     */
    public void check() throws CoreException {
        if (!reviewRead) {
            return;
        }
        if (!unsaved.isTextDirty() && isArticleChanged()) {
            reloadArticle();
        }
        if (session.sidecar().isChangedOnDisk()) {
            if (review.isDirty()) {
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
    }

    private void collide() {
        session.sidecar().markConflicting();
        events.sidecarStateChanged();
    }

    /** Drops unsaved changes of the text and reads the article again; the annotations follow their words. */
    private void reloadArticle() throws CoreException {
        String before = session.articleCharacters();
        Map<String, TextSpan> overruled = session.structure().places();
        review.follow(() -> {
            session.storage().reload();
            DocumentChange.towards(session.sourceDocument(), session.storage().text()).apply();
            reading.settle();
        }, session::articleCharacters);
        session.structure().carry(overruled, before);
        events.articleRead();
        unsaved.textIsSaved();
        events.allChanged(session.review(), session.review());
    }

    /** Drops unsaved changes of the review and reads the sidecar again; a large one takes a while. */
    public void reloadReview() {
        readSidecar(this::accept);
    }

    /** If the text is changed while a large sidecar is read, the next look at the disk finds it changed again. */
    private void readSidecar(Consumer<OpenedSidecar> taker) {
        SidecarStorage sidecar = session.sidecar();
        String text = session.articleCharacters();
        Supplier<OpenedSidecar> work = () -> OpenedSidecar.of(sidecar.read(), text);
        if (sidecar.takesLong()) {
            reading.background().start(work, taker);
        } else {
            taker.accept(work.get());
        }
    }

    private void accept(OpenedSidecar read) {
        Review before = session.review();
        review.reload(read, session.articleCharacters());
        session.structure().anchor();
        events.articleRead();
        events.sidecarStateChanged();
        events.allChanged(before, session.review());
    }
}
