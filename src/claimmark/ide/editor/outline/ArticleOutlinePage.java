package claimmark.ide.editor.outline;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import claimmark.ide.look.Hint;
import claimmark.ide.session.ArticleBeingRead;
import claimmark.ide.session.ReviewContext;

/** What an editor gives to the Outline view. Until its article can be reviewed, it says why there is no outline yet. */
public final class ArticleOutlinePage extends ContentOutlinePage {

    /** How many nodes are shown at once under one; the rest follows when it is asked for. */
    private static final int MOST_AT_ONCE = 500;

    private final IEditorPart editor;
    private final IPropertyListener articleFollower = this::propertyChanged;
    private final StackLayout stack = new StackLayout();
    private @Nullable Composite area;

    public ArticleOutlinePage(IEditorPart editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setLayout(stack);
        area = made;
        super.createControl(made);
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
            bringToFront(hint());
            return false;
        }
        ArticleOutline.show(getTreeViewer(), article,
                editor.getSite().getSelectionProvider() instanceof IPostSelectionProvider text ? Optional.of(text)
                        : Optional.empty());
        bringToFront(getTreeViewer().getControl());
        return true;
    }

    private Composite hint() {
        Composite parent = Objects.requireNonNull(area);
        @Nullable ArticleBeingRead awaited = Adapters.adapt(editor, ArticleBeingRead.class);
        return awaited == null ? Hint.of(parent, OutlineMessages.notShown) : Hint.beingRead(parent, awaited.name());
    }

    private void bringToFront(Control control) {
        @Nullable Control covered = stack.topControl;
        stack.topControl = control;
        Objects.requireNonNull(area).layout();
        if (covered != null) {
            // Only a hint is ever covered.
            covered.dispose();
        }
    }

    @Override
    public @Nullable Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        editor.removePropertyListener(articleFollower);
        super.dispose();
    }
}
