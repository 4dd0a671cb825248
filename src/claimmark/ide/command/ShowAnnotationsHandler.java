package claimmark.ide.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import claimmark.ide.look.PluginIds;

/** Shows the Annotations panel and moves the focus into it. */
public final class ShowAnnotationsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            return window.getActivePage().showView(PluginIds.ANNOTATIONS_VIEW);
        } catch (PartInitException failed) {
            throw new ExecutionException("The Annotations panel cannot be shown", failed);
        }
    }
}
