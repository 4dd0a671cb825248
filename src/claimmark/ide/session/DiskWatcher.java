package claimmark.ide.session;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;

import claimmark.ide.session.moves.FileCopies;
import claimmark.ide.session.moves.FileMove;
import claimmark.ide.session.work.UiThread;

/** Lets open sessions look at the disk when the workspace says that their article or its sidecar has changed. */
final class DiskWatcher implements IResourceChangeListener {

    private final Supplier<Collection<ArticleSession>> sessions;
    private final Consumer<List<FileMove>> follower;
    private final Consumer<List<IFile>> copier;
    private final UiThread ui;

    /**
     * @param sessions the open ones; asked for in the UI thread
     * @param follower is told, in the UI thread, which files were moved
     * @param copier is told, in the UI thread, which files are new
     */
    DiskWatcher(Supplier<Collection<ArticleSession>> sessions, Consumer<List<FileMove>> follower,
            Consumer<List<IFile>> copier, UiThread ui) {
        this.sessions = sessions;
        this.follower = follower;
        this.copier = copier;
        this.ui = ui;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        @Nullable IResourceDelta delta = event.getDelta();
        if (delta != null) {
            List<FileMove> moves = FileMove.in(delta);
            List<IFile> added = FileCopies.in(delta);
            ui.execute(() -> {
                sessions.get().stream().filter(session -> !isMoved(session, moves) && concerns(delta, session))
                        .forEach(session -> session.files().look());
                if (!moves.isEmpty()) {
                    follower.accept(moves);
                }
                if (!added.isEmpty()) {
                    copier.accept(added);
                }
            });
        }
    }

    private static boolean isMoved(ArticleSession session, List<FileMove> moves) {
        return session.location().file()
                .filter(file -> moves.stream().anyMatch(move -> move.from().equals(file))).isPresent();
    }

    private static boolean concerns(IResourceDelta delta, ArticleSession session) {
        return session.location().file().filter(file -> hasNewContent(delta, file.getFullPath())
                || hasNewContent(delta, sidecar(file, session))).isPresent();
    }

    private static IPath sidecar(IFile article, ArticleSession session) {
        return article.getFullPath().removeLastSegments(1).append(session.sidecar().name());
    }

    private static boolean hasNewContent(IResourceDelta delta, IPath path) {
        @Nullable IResourceDelta member = delta.findMember(path);
        return member != null && member.getResource().getType() == IResource.FILE
                && (member.getKind() != IResourceDelta.CHANGED || (member.getFlags() & IResourceDelta.CONTENT) != 0);
    }
}
