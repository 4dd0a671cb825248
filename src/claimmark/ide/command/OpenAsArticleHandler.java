package claimmark.ide.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import claimmark.ide.look.PluginIds;

/** Opens the selected file, or the one in the active editor, in the Article editor. */
public final class OpenAsArticleHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        @Nullable IFile file = selectedFile(HandlerUtil.getCurrentSelection(event));
        @Nullable IEditorPart editor = HandlerUtil.getActiveEditor(event);
        try {
            if (file != null) {
                IDE.openEditor(page, file, PluginIds.ARTICLE_EDITOR);
            } else if (editor != null) {
                page.openEditor(editor.getEditorInput(), PluginIds.ARTICLE_EDITOR, true,
                        IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            }
        } catch (PartInitException failed) {
            throw new ExecutionException(failed.getLocalizedMessage(), failed);
        }
        return null;
    }

    private static @Nullable IFile selectedFile(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                ? Adapters.adapt(structured.getFirstElement(), IFile.class) : null;
    }
}
