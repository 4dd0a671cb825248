package claimmark.ide.verdict;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import claimmark.ide.look.PluginIds;
import claimmark.ide.look.form.FormFocus;
import claimmark.ide.look.form.FormPlace;

/** Leads from the text to the form in the Annotations panel. */
final class PanelFocus {

    private PanelFocus() {
    }

    /** Shows the panel, and moves the focus to a field of its form. */
    static void move(IWorkbenchPage page, FormPlace place, String offered) {
        try {
            Optional.ofNullable(Adapters.adapt(page.showView(PluginIds.ANNOTATIONS_VIEW), FormFocus.class))
                    .ifPresent(form -> form.focus(place, offered));
        } catch (PartInitException notShown) {
            ILog.of(PanelFocus.class).error("The Annotations panel cannot be shown", notShown);
        }
    }
}
