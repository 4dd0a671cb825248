package claimmark.ide.editor.outline;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import claimmark.ide.session.ReviewContext;

/** What an editor gives to the Outline view. It is empty until the editor's article can be reviewed. */
public final class ArticleOutlinePage extends ContentOutlinePage {

    /** How many nodes are shown at once under one; the rest follows when it is asked for. */
    private static final int MOST_AT_ONCE = 500;

    private final IEditorPart editor;
    private final IPropertyListener articleFollower = this::propertyChanged;

    public ArticleOutlinePage(IEditorPart editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(MOST_AT_ONCE);
        viewer.setContentProvider(new OutlineContent());
        if (!showArticle()) {
            editor.addPropertyListener(articleFollower);
        }
    }

    private void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPartConstants.PROP_INPUT && showArticle()) {
            editor.removePropertyListener(articleFollower);
        }
    }

    /** Tells whether there is an article to show. */
    private boolean showArticle() {
        @Nullable ReviewContext article = Adapters.adapt(editor, ReviewContext.class);
        if (article == null) {
            return false;
        }
        ArticleOutline.show(getTreeViewer(), article,
                editor.getSite().getSelectionProvider() instanceof IPostSelectionProvider text ? Optional.of(text)
                        : Optional.empty());
        return true;
    }

    @Override
    public void dispose() {
        editor.removePropertyListener(articleFollower);
        super.dispose();
    }
}
