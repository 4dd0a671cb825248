package claimmark.ide.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;

import claimmark.core.desk.Author;
import claimmark.core.desk.OpenedArticle;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileOperations;
import claimmark.core.text.ArticleFormat;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.git.GitUserName;
import claimmark.ide.session.moves.FileCopies;
import claimmark.ide.session.moves.FileMove;
import claimmark.ide.session.moves.MovesMessages;
import claimmark.ide.session.moves.OpenArticles;
import claimmark.ide.session.moves.SidecarMoves;
import claimmark.ide.session.recovery.JournalFolder;
import claimmark.ide.session.scales.OwnScales;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.ReadingThreads;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.Workers;

/** The sessions of all open articles. Several editors of one article share a session. A service; UI thread only. */
public final class ArticleSessions {

    private static final String JOURNALS = "recovery";

    private final Map<Path, Shared> open = new HashMap<>();
    private final BackgroundWork background;
    private final JournalFolder journals = new JournalFolder(
            Platform.getStateLocation(Platform.getBundle(PluginIds.BUNDLE)).append(JOURNALS).toPath(),
            FileOperations.DISK);
    private volatile OpenArticles openArticles = OpenArticles.NONE;
    private final ReviewerIdentity reviewer = new ReviewerIdentity();
    private final Author author = new Author(reviewer::name, InstantSource.system(), ArticleSessions::newId,
            OwnScales::all);

    ArticleSessions() {
        UiThread ui = UiThread.of(PlatformUI.getWorkbench().getDisplay());
        background = BackgroundWork.inJobs(ui);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(
                new DiskWatcher(() -> sessions().toList(), this::follow, this::copy, ui),
                IResourceChangeEvent.POST_CHANGE);
    }

    private static final class Shared {
        private final ArticleSession session;
        private int users;

        Shared(ArticleSession session) {
            this.session = session;
        }
    }

    /**
     * Returns the session of an article, and opens it for the first user. Each call needs one call of {@link #release}.
     *
     * @throws CoreException when the article cannot be read
     */
    public ArticleSession acquire(ArticleLocation location) throws CoreException {
        Shared shared = open.get(location.path());
        return shared == null ? acquire(location, read(location).whole()) : use(shared);
    }

    /**
     * Returns the session of an article that was read in another thread. If the article was opened meanwhile, what was
     * read is dropped.
     */
    public ArticleSession acquire(ArticleLocation location, OpenedArticle read) {
        Shared shared = open.get(location.path());
        if (shared == null) {
            if (open.isEmpty() && !reviewer.isChosen()) {
                GitUserName.ask(SessionMessages.readingReviewerName, background, reviewer::suggest);
            }
            shared = new Shared(new ArticleSession(location, read, new SessionEnvironment(author,
                    UiThread.current(), Workers.inJobs(), Optional.of(journals))));
            open.put(location.path(), shared);
            opened(shared.session);
        }
        return use(shared);
    }

    private void opened(ArticleSession session) {
        session.files().seekSidecar();
        session.addListener(event -> {
            if (event.isAbout(Topic.UNSAVED) || event.isAbout(Topic.LOCATION)) {
                changed(session);
            }
        });
        changed(session);
    }

    private Stream<ArticleSession> sessions() {
        return open.values().stream().map(shared -> shared.session);
    }

    private void changed(ArticleSession session) {
        openArticles = new OpenArticles(sessions()
                .collect(Collectors.toMap(each -> each.location().path(), each -> each.unsaved().isDirty())));
        session.location().file().filter(file -> session.sidecar().state().known().isPresent())
                .ifPresent(file -> background.start(MovesMessages.rememberingPlace, false, cancellation -> {
                    FileCopies.remember(file);
                    return file;
                }, outcome -> {
                    // Nobody waits for it.
                }));
    }

    /** The articles that are open now; for any thread. */
    public OpenArticles openArticles() {
        return openArticles;
    }

    /**
     * Reads an article and its sidecar. Can be called in any thread.
     *
     * @throws CoreException when the article cannot be read; an unreadable sidecar does not prevent opening
     */
    public static OpenedArticle read(ArticleLocation location) throws CoreException {
        return Problem.orThrow(OpenedArticle.read(location.path(), InstantSource.system(),
                new ReadingThreads(location.name())));
    }

    private static ArticleSession use(Shared shared) {
        shared.users++;
        return shared.session;
    }

    /** Whether the article is not open yet and takes so long to read that another thread should do it. */
    public boolean takesLong(ArticleLocation location) {
        return !open.containsKey(location.path()) && OpenedArticle.takesLong(location.path());
    }

    /** Ends one use of a session. The last use closes it and drops unsaved changes. */
    public void release(ArticleSession session) {
        Path path = session.location().path();
        Shared shared = open.get(path);
        if (shared != null && shared.session == session && --shared.users == 0) {
            open.remove(path);
            session.close();
            changed(session);
        }
    }

    /** The session of an article; empty when no editor shows it. */
    public Optional<ArticleSession> find(Path path) {
        return Optional.ofNullable(open.get(path)).map(shared -> shared.session);
    }

    /** Brings the sidecars of moved articles to them, and then the sessions. */
    private void follow(List<FileMove> moves) {
        background.start(MovesMessages.bringingSidecars, false, cancellation -> SidecarMoves.follow(moves),
                outcome -> moves.forEach(move -> follow(move, outcome.ifDone().orElse(List.of()).contains(move))));
    }

    private void copy(List<IFile> added) {
        background.start(MovesMessages.copyingSidecars, false, cancellation -> {
            FileCopies.follow(added);
            return added;
        }, outcome -> {
            // Sessions see by themselves that there is a sidecar.
        });
    }

    private void follow(FileMove move, boolean isWhole) {
        List<ArticleSession> moved = sessions()
                .filter(session -> session.location().file().filter(move.from()::equals).isPresent()).toList();
        Optional<ArticleLocation> to = ArticleLocation.of(move.to()).filter(known -> isWhole);
        moved.forEach(session -> to.ifPresentOrElse(there -> follow(session, there), session.files()::look));
    }

    /** An article that became another kind of file must be read anew, and one that is open already has its session. */
    private void follow(ArticleSession session, ArticleLocation to) {
        if (to.path().equals(session.location().path())) {
            session.files().moveTo(to);
        } else if (open.containsKey(to.path()) || ArticleFormat.ofFileName(to.name()) != session.format()) {
            session.files().look();
        } else {
            enter(session.location().path(), to.path());
            session.files().moveTo(to);
        }
    }

    /** Finds the articles that have unsaved work from before Eclipse ended, and are not open. */
    public void findUnsaved(Consumer<List<Path>> taker) {
        background.start("", false, cancellation -> journals.articles(),
                outcome -> outcome.ifDone().ifPresent(found -> taker.accept(
                        found.stream().filter(article -> !open.containsKey(article)).toList())));
    }

    private void enter(Path before, Path now) {
        open.put(now, Objects.requireNonNull(open.remove(before)));
    }

    /**
     * Saves an article and its review at another place, which is theirs from then on.
     *
     * @throws CoreException when the article could not be saved, or only the article
     */
    public void saveAs(ArticleSession session, ArticleLocation other) throws CoreException {
        Path before = session.location().path();
        if (other.path().equals(before)) {
            session.files().save(true);
            return;
        }
        if (open.containsKey(other.path())) {
            throw Problem.exception(Fault.of(FaultCode.ARTICLE_OPEN, other.name()));
        }
        try {
            session.files().saveAs(other);
        } finally {
            if (!session.location().path().equals(before)) {
                enter(before, session.location().path());
                session.files().tellLocation();
            }
        }
    }

    /** The reviewer who works here. */
    public ReviewerIdentity reviewer() {
        return reviewer;
    }

    /** Makes and changes the annotations of {@code session} for the reviewer. */
    public Annotating annotating(ArticleSession session) {
        return new Annotating(session, author);
    }

    /** Labels the blocks of the article of {@code session}. */
    public BlockLabelling blockLabelling(ArticleSession session) {
        return new BlockLabelling(session, author);
    }

    private static String newId() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}
