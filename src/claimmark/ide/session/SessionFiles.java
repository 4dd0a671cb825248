package claimmark.ide.session;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import claimmark.core.desk.ArticleBytes;
import claimmark.core.desk.ArticleToWrite;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.SidecarState;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.desk.SourceDescription;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Review;
import claimmark.core.store.SidecarFile;
import claimmark.core.text.ArticleFormat;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.moves.SidecarOffer;

/** Reads and saves the two files of an open article: the article and its sidecar. For the UI thread. */
public final class SessionFiles {

    private final ArticleFiles files;
    private final SessionParts parts;
    private final DiskFollower follower;
    private final SidecarOffer offer;
    private boolean reviewRead = true;

    SessionFiles(ArticleFiles files, SessionParts parts, DiskFollower follower, SidecarOffer offer) {
        this.files = files;
        this.parts = parts;
        this.follower = follower;
        this.offer = offer;
    }

    /**
     * Takes over the review as soon as it is read. Until then the article is shown, but cannot be changed.
     *
     * @param uiThread runs something in the UI thread
     */
    void await(CompletableFuture<OpenedSidecar> opening, Executor uiThread) {
        reviewRead = false;
        opening.thenAcceptAsync(this::arrived, uiThread);
    }

    private void arrived(OpenedSidecar opened) {
        if (!parts.documents().isClosed()) {
            reviewRead = true;
            parts.events().step(() -> {
                follower.accept(opened, parts.documents().characters(), List.of());
                parts.events().tell(SessionEvent.of(Topic.ARRIVAL));
            });
            follower.look();
            parts.documents().readInBackground();
        }
    }

    /** Where the article lies. */
    public ArticleLocation location() {
        return files.location();
    }

    /** Follows the article to another place, where its file and its sidecar lie now. What is not saved goes along. */
    void moveTo(ArticleLocation moved) {
        files.moveTo(moved);
        parts.keepUnsaved(files.article().text());
        tellLocation();
    }

    /** Tells that the article has another place, after whoever finds it by its place knows. */
    void tellLocation() {
        parts.events().step(() -> {
            parts.events().tell(SessionEvent.of(Topic.LOCATION));
            look();
        });
    }

    /** Whether the article is not on the disk any more. Saving puts it back. */
    public boolean isArticleGone() {
        return parts.unsaved().isTextGone();
    }

    /** A sidecar that lies elsewhere and most likely belongs to this article, which has none. */
    public SidecarOffer offer() {
        return offer;
    }

    /** Looks for the sidecar of an article that was moved without it. */
    void seekSidecar() {
        if (reviewRead && files.sidecar().state() instanceof SidecarState.Absent) {
            offer.seek(files.location().path(), parts.documents().characters(), files.location().project());
        }
    }

    /** Brings the offered sidecar to the article, and reads it. */
    public void takeOffer() throws CoreException {
        Problem.throwIfPresent(offer.take());
        files.location().refresh(files.sidecar().name());
        look();
    }

    /** Whether the review is read. A large one takes longer than its article. */
    public boolean isReviewRead() {
        return reviewRead;
    }

    /**
     * Checks whether another program changed the files, and takes over changes that do not conflict with unsaved work.
     * Conflicts are reported when the file is saved, or by {@link SidecarStorage#isConflicting()}. A file that is still
     * being written is checked again later.
     */
    public void look() {
        if (reviewRead) {
            follower.look();
        }
    }

    /**
     * Saves the article when its text was changed, and the sidecar when the review was.
     *
     * @param overwrite whether an article that another program changed is replaced all the same
     * @throws CoreException when one of them could not be saved; what was saved before stays saved
     */
    public void save(boolean overwrite) throws CoreException {
        try {
            saveBoth(overwrite);
        } finally {
            parts.keepUnsaved(files.article().text());
        }
    }

    private void saveBoth(boolean overwrite) throws CoreException {
        settle();
        follower.mergeSidecar();
        if (!parts.unsaved().isTextDirty()) {
            saveReview(toSave());
            return;
        }
        ArticleToWrite article = articleToWrite();
        Review review = toSave(article.content());
        saveArticle(article, overwrite);
        saveReview(review);
    }

    /**
     * Saves the article and its review at another place, which is theirs from then on. What lies at the old place stays
     * as it was saved last. A sidecar at the new place is never replaced.
     *
     * @throws CoreException when the article could not be saved, or only the article
     */
    void saveAs(ArticleLocation other) throws CoreException {
        settle();
        Problem.throwIfPresent(files.sidecar().refusal().or(() -> whyNotAt(other)));
        ArticleToWrite article = articleToWrite();
        Review review = toSave(article.content().named(other.name()));
        Problem.throwIfPresent(files.article().saveAs(other.path(), article));
        parts.unsaved().textIsSaved();
        files.startAt(other);
        offer.withdraw();
        try {
            saveReview(review);
        } finally {
            parts.keepUnsaved(files.article().text());
        }
    }

    private Optional<Fault> whyNotAt(ArticleLocation other) {
        if (ArticleFormat.ofFileName(other.name()) != files.article().format()) {
            return Optional.of(Fault.of(FaultCode.ARTICLE_OF_OTHER_FORMAT, files.location().name(), other.name()));
        }
        Path sidecar = SidecarFile.of(other.path());
        return Files.exists(sidecar, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Fault.of(FaultCode.SIDECAR_IN_THE_WAY, String.valueOf(sidecar.getFileName())))
                : Optional.empty();
    }

    private void settle() throws CoreException {
        parts.unsaved().handOver();
        parts.documents().settleForSaving();
        if (!parts.review().search().finish()) {
            throw Problem.exception(Fault.of(FaultCode.PLACES_UNKNOWN, files.location().name()));
        }
    }

    private ArticleToWrite articleToWrite() throws CoreException {
        return Problem.orThrow(files.article().prepare(parts.documents().source().get()));
    }

    /** The review as it would be saved now, with the article as it was saved last. */
    Review toSave() throws CoreException {
        return toSave(files.article().content());
    }

    private Review toSave(ArticleBytes bytes) throws CoreException {
        parts.structure().describe();
        return parts.review().toSave(SourceDescription.of(bytes, parts.documents().text(),
                parts.documents().characters(), Optional.of(parts.review().live().review().source())),
                parts.documents().characters());
    }

    private void saveReview(Review review) throws CoreException {
        if (parts.review().isDirty()) {
            files.location().askToWrite(files.sidecar().name(), IWorkspace.VALIDATE_PROMPT);
            files.location().keepInHistory(files.sidecar().name());
        }
        parts.review().save(review);
        files.location().refresh(files.sidecar().name());
        if (files.sidecar().state().known().isPresent()) {
            offer.withdraw();
        }
        parts.unsaved().check();
    }

    private void saveArticle(ArticleToWrite article, boolean overwrite) throws CoreException {
        if (!overwrite && files.article().wouldOverwriteChanges()) {
            throw Problem.exception(Fault.of(FaultCode.ARTICLE_CHANGED_ON_DISK, files.location().name()));
        }
        askToEdit(IWorkspace.VALIDATE_PROMPT);
        files.location().keepInHistory(files.location().name());
        Problem.throwIfPresent(files.article().save(article));
        parts.unsaved().textIsSaved();
    }

    /**
     * Asks the reviewer, and whoever shares the files of the workspace, before a read-only article is changed.
     *
     * @param shell the window of the question, or {@link IWorkspace#VALIDATE_PROMPT}
     * @throws CoreException when the article must not be changed
     */
    public void askToEdit(@Nullable Object shell) throws CoreException {
        files.location().askToWrite(files.location().name(), shell);
    }

    /** Whether the article can only be read on the disk, until the reviewer decides otherwise. */
    public boolean isReadOnlyOnDisk() {
        return files.location().isReadOnly();
    }

    /** Whether the article text can be changed where it is read. */
    public boolean isTextEditable() {
        return readOnlyReason().isEmpty();
    }

    /** Why the article's text must not be edited; empty when it may. */
    public Optional<String> readOnlyReason() {
        return reviewRead ? files.article().readOnly().map(Problem::message)
                : Optional.of(NLS.bind(SessionMessages.readingReview, files.sidecar().name()));
    }

    /** Whether another program changed the article since it was read or saved here. */
    public boolean isArticleChanged() {
        return files.article().isChangedOnDisk();
    }
}
