package claimmark.ide.suggest;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link OpenSuggestions} when they are first asked for. */
public final class OpenSuggestionsFactory extends AbstractServiceFactory {

    @Override
    public @Nullable Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent,
            IServiceLocator locator) {
        Object ofWorkbench = parent.getService(OpenSuggestions.class);
        return ofWorkbench != null ? ofWorkbench : new OpenSuggestions();
    }
}
