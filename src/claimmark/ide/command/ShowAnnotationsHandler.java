package claimmark.ide.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import claimmark.ide.look.PluginIds;

/** Shows the Annotations panel and moves the focus into it. */
public final class ShowAnnotationsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        boolean wasActive = page.getActivePart() != null
                && page.getActivePart() == page.findView(PluginIds.ANNOTATIONS_VIEW);
        try {
            IViewPart view = page.showView(PluginIds.ANNOTATIONS_VIEW);
            if (wasActive) {
                // The workbench does not move the focus within an active part, from the form to the list.
                view.setFocus();
            }
            return view;
        } catch (PartInitException failed) {
            throw new ExecutionException("The Annotations panel cannot be shown", failed);
        }
    }
}
