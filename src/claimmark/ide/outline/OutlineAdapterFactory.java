package claimmark.ide.outline;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import claimmark.ide.session.ReviewContext;

/** Gives the Outline view the page of an editor that shows an article. */
@NonNullByDefault({})
public final class OutlineAdapterFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (!(adaptable instanceof IEditorPart editor) || type != IContentOutlinePage.class) {
            return null;
        }
        ReviewContext article = Adapters.adapt(editor, ReviewContext.class);
        return article == null ? null : type.cast(new ArticleOutlinePage(editor, article));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IContentOutlinePage.class };
    }
}
