package claimmark.ide.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;

/** Opens the selected file, or the one in the active editor, in the Article editor. */
public final class OpenAsArticleHandler extends AbstractHandler {

    private static final String EDITOR = "claimmark.articleEditor";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        @Nullable IEditorInput input = selectedFile(HandlerUtil.getCurrentSelection(event));
        @Nullable IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (input == null && editor != null) {
            input = editor.getEditorInput();
        }
        if (input == null) {
            return null;
        }
        try {
            return page.openEditor(input, EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException failed) {
            throw new ExecutionException(failed.getLocalizedMessage(), failed);
        }
    }

    private static @Nullable IEditorInput selectedFile(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
            return null;
        }
        @Nullable IFile file = Adapters.adapt(structured.getFirstElement(), IFile.class);
        return file == null ? null : new FileEditorInput(file);
    }
}
