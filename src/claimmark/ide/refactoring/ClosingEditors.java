package claimmark.ide.refactoring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import claimmark.ide.look.PluginIds;
import claimmark.ide.session.work.UiThread;

/** Closes the editors of articles that were deleted, as the reviewer was told. There is nothing to undo in it. */
final class ClosingEditors extends NullChange {

    private final IResource deleted;

    /** @param deleted an article, or a folder of articles */
    ClosingEditors(IResource deleted) {
        super(RefactoringMessages.closingEditors);
        this.deleted = deleted;
    }

    @Override
    public Change perform(IProgressMonitor monitor) {
        UiThread.of(PlatformUI.getWorkbench().getDisplay()).execute(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                for (IWorkbenchPage page : window.getPages()) {
                    page.closeEditors(editors(page).toArray(IEditorReference[]::new), false);
                }
            }
        });
        return new NullChange();
    }

    private List<IEditorReference> editors(IWorkbenchPage page) {
        List<IEditorReference> found = new ArrayList<>();
        for (IEditorReference editor : page.getEditorReferences()) {
            if (PluginIds.ARTICLE_EDITOR.equals(editor.getId()) && showsDeleted(editor)) {
                found.add(editor);
            }
        }
        return found;
    }

    private boolean showsDeleted(IEditorReference editor) {
        try {
            IFile shown = editor.getEditorInput().getAdapter(IFile.class);
            return shown != null && deleted.getFullPath().isPrefixOf(shown.getFullPath()) && !shown.exists();
        } catch (PartInitException unknown) {
            ILog.of(ClosingEditors.class).log(unknown.getStatus());
            return false;
        }
    }
}
