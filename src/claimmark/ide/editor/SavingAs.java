package claimmark.ide.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.statushandlers.StatusManager;

import claimmark.ide.session.ArticleLocation;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ArticleSessions;

/** Asks where an article is to be saved: in the workspace, or for an article outside of it, on the disk. */
final class SavingAs {

    private SavingAs() {
    }

    /** Asks, and saves the article at the place that the reviewer chose. */
    static void run(Shell shell, ArticleSession article, ArticleSessions sessions) {
        ask(shell, article).ifPresent(other -> {
            try {
                sessions.saveAs(article, other);
            } catch (CoreException failed) {
                StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW);
            }
        });
    }

    private static Optional<ArticleLocation> ask(Shell shell, ArticleSession article) {
        ArticleLocation now = article.location();
        return now.file().isPresent() ? askInWorkspace(shell, now.file().get()) : askOnDisk(shell, now);
    }

    private static Optional<ArticleLocation> askInWorkspace(Shell shell, IFile now) {
        SaveAsDialog dialog = new SaveAsDialog(shell);
        dialog.setOriginalFile(now);
        dialog.open();
        @Nullable IPath chosen = dialog.getResult();
        return chosen == null ? Optional.empty()
                : ArticleLocation.of(ResourcesPlugin.getWorkspace().getRoot().getFile(chosen));
    }

    private static Optional<ArticleLocation> askOnDisk(Shell shell, ArticleLocation now) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(now.name());
        dialog.setFilterPath(String.valueOf(now.path().getParent()));
        dialog.setOverwrite(true);
        @Nullable String chosen = dialog.open();
        return chosen == null ? Optional.empty() : Optional.of(ArticleLocation.of(Path.of(chosen)));
    }
}
