package claimmark.ide.session;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link ArticleSessions} when they are first asked for. */
public final class ArticleSessionsFactory extends AbstractServiceFactory {

    @Override
    public @Nullable Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent,
            IServiceLocator locator) {
        Object ofWorkbench = parent.getService(ArticleSessions.class);
        return ofWorkbench != null ? ofWorkbench : new ArticleSessions();
    }
}
