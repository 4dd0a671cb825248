package claimmark.ide.editor;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.unsaved.UnsavedWork;

/**
 * What an editor of an article saves. Those of all editors of one article are equal. So the workbench knows which
 * editor is the last to close, and asks only once when they close together.
 */
final class ArticleSaveable extends Saveable {

    private final ArticleSession session;
    private final UnsavedWork unsaved;

    ArticleSaveable(ArticleSession session) {
        this.session = session;
        unsaved = session.unsaved();
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
        return unsaved.isDirty();
    }

    /** Lets an open editor save: it can ask what to do when the file was changed elsewhere. */
    @Override
    public void doSave(@Nullable IProgressMonitor monitor) throws CoreException {
        Optional<IEditorPart> editor = openEditors().filter(this::isSavedBy).findFirst();
        if (editor.isPresent()) {
            editor.get().doSave(monitor);
        } else {
            session.files().save(false);
        }
    }

    private boolean isSavedBy(IEditorPart editor) {
        return editor instanceof ISaveablesSource source && Arrays.asList(source.getSaveables()).contains(this);
    }

    private static Stream<IEditorPart> openEditors() {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .map(IWorkbenchWindow::getActivePage).filter(Objects::nonNull)
                .map(IWorkbenchPage::getEditorReferences).flatMap(Stream::of)
                .map(reference -> reference.getEditor(false)).filter(Objects::nonNull);
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
