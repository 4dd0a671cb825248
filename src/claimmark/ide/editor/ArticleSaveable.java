package claimmark.ide.editor;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

import claimmark.ide.session.ArticleSession;

/**
 * What an editor of an article saves. It equals that of every other editor of the article, so that the workbench knows
 * which editor is the last to close, and asks only once when they close together.
 */
final class ArticleSaveable extends Saveable {

    private final ArticleSession session;

    ArticleSaveable(ArticleSession session) {
        this.session = session;
    }

    @Override
    public String getName() {
        return session.location().name();
    }

    @Override
    public String getToolTipText() {
        return session.location().path().toString();
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    /** Lets an editor save that is still open, for it can ask what to do when the file was changed elsewhere. */
    @Override
    public void doSave(@Nullable IProgressMonitor monitor) throws CoreException {
        Optional<ArticleEditor> editor = editors().filter(shown -> shown.shows(session)).findFirst();
        if (editor.isPresent()) {
            editor.get().doSave(monitor);
        } else {
            session.files().save(false);
        }
    }

    private static Stream<ArticleEditor> editors() {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .map(IWorkbenchWindow::getActivePage).filter(page -> page != null)
                .map(IWorkbenchPage::getEditorReferences).flatMap(Stream::of)
                .map(ArticleSaveable::editor).flatMap(Optional::stream);
    }

    private static Optional<ArticleEditor> editor(IEditorReference reference) {
        return reference.getEditor(false) instanceof ArticleEditor editor ? Optional.of(editor) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
