package claimmark.ide.session;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

import claimmark.core.file.RealFile;
import claimmark.ide.session.moves.FilesBeside;

/**
 * Where an article lies. A link to an article lies where the article does.
 *
 * @param path the file on the local disk; no link leads to it
 * @param file the same file as the workspace knows it; empty when it lies outside the workspace
 */
public record ArticleLocation(Path path, Optional<IFile> file) {

    /** Where the file behind an editor input lies; empty when it has no place on the local disk. */
    public static Optional<ArticleLocation> of(IEditorInput input) {
        if (input instanceof IFileEditorInput fileInput) {
            return of(fileInput.getFile());
        }
        if (input instanceof IURIEditorInput uriInput) {
            return local(uriInput.getURI()).map(path -> behindLinks(path, Optional.empty()));
        }
        return Optional.empty();
    }

    /** Where a workspace file lies; empty when it is not on the local disk. */
    public static Optional<ArticleLocation> of(IFile file) {
        IPath location = file.getLocation();
        return location == null ? Optional.empty() : Optional.of(behindLinks(location.toPath(), Optional.of(file)));
    }

    /** Where a file lies that may not exist yet. */
    public static ArticleLocation of(Path file) {
        return behindLinks(file, Optional.empty());
    }

    /** @param named what the workspace calls it, when that is known */
    private static ArticleLocation behindLinks(Path path, Optional<IFile> named) {
        Path real = real(path);
        boolean isLink = !real.equals(path) || named.filter(IFile::isLinked).isPresent();
        return new ArticleLocation(real, isLink || named.isEmpty() ? inWorkspace(real).or(() -> named) : named);
    }

    /** A file that cannot be read, or is not there yet, lies where it is said to be. */
    private static Path real(Path path) {
        try {
            return RealFile.of(path);
        } catch (IOException unreadable) {
            return path;
        }
    }

    /** What an editor of the file is opened with. */
    public IEditorInput input() {
        return file.<IEditorInput>map(FileEditorInput::new)
                .orElseGet(() -> new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(path.toUri())));
    }

    private static Optional<Path> local(URI uri) {
        try {
            return Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException notLocal) {
            return Optional.empty();
        }
    }

    private static Optional<IFile> inWorkspace(Path path) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IFile[] files = root.findFilesForLocationURI(path.toUri());
        return Stream.of(files).min(Comparator.comparing(IFile::isLinked));
    }

    /** The name that titles and messages use. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The folder on the disk whose articles belong together: that of the project; outside of one, that of the file. */
    Path project() {
        return file.map(IFile::getProject).map(IResource::getLocation).map(IPath::toPath)
                .orElseGet(() -> Objects.requireNonNull(path.toAbsolutePath().getParent()));
    }

    /**
     * Lets the workspace see that the file, and one beside it, have changed on the disk.
     *
     * @param sibling the name of the other file
     */
    void refresh(String sibling) {
        file.ifPresent(article -> {
            try {
                article.refreshLocal(IResource.DEPTH_ZERO, null);
                FilesBeside.of(article, sibling).refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException notRefreshed) {
                ILog.of(ArticleLocation.class).log(notRefreshed.getStatus());
            }
        });
    }

    /** Whether the workspace knows the file as one that can only be read; false outside the workspace. */
    boolean isReadOnly() {
        return file.filter(IFile::isReadOnly).isPresent();
    }

    /**
     * Asks before a read-only file is changed: the reviewer, or whoever shares the files of the workspace.
     *
     * @param name of the article or of a file beside it
     * @param shell the window of the question, or {@link IWorkspace#VALIDATE_PROMPT}
     * @throws CoreException when the file must not be changed
     */
    void askToWrite(String name, @Nullable Object shell) throws CoreException {
        Optional<IFile> readOnly = file.map(article -> FilesBeside.of(article, name))
                .filter(IFile::isReadOnly);
        if (readOnly.isPresent()) {
            IFile asked = readOnly.get();
            IStatus answer = asked.getWorkspace().validateEdit(new IFile[] {asked}, shell);
            if (!answer.isOK()) {
                throw new CoreException(answer);
            }
        }
    }

    /**
     * Puts what a file holds into Eclipse's local history, before it is replaced. Saving goes on where that is not
     * possible.
     *
     * @param name the name of the article, or of the file beside it
     */
    void keepInHistory(String name) {
        Optional<IFile> saved = file.map(article -> FilesBeside.of(article, name))
                .filter(IFile::exists);
        saved.ifPresent(kept -> {
            try {
                // Eclipse keeps what it writes itself, but does not replace files whole: so nothing is written here.
                kept.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY | IResource.FORCE, null);
            } catch (CoreException notKept) {
                ILog.of(ArticleLocation.class).log(notKept.getStatus());
            }
        });
    }
}
