package claimmark.ide.view;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

import claimmark.ide.session.ArticleBeingRead;
import claimmark.ide.session.ReviewContext;

/**
 * Follows the article in front of a window. An article stays the active one while a view or another kind of editor
 * has the focus, until its editor closes.
 */
final class ActiveArticle implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Follower follower;
    private @Nullable IWorkbenchPart editor;
    private Object shown = "nothing yet";

    /** Is told of every other article. */
    interface Follower {

        void follow(ReviewContext article);

        /** The article in front is still being read. */
        void await(ArticleBeingRead article);

        /** There is no article any more. */
        void rest();
    }

    ActiveArticle(IWorkbenchPage page, Follower follower) {
        this.page = page;
        this.follower = follower;
    }

    void start() {
        page.addPartListener(this);
        show(page.getActiveEditor());
    }

    void stop() {
        page.removePartListener(this);
    }

    @Override
    public void partActivated(@Nullable IWorkbenchPartReference reference) {
        followPartOf(reference);
    }

    /** An editor that was still reading its article has it now, or knows why not. */
    @Override
    public void partInputChanged(@Nullable IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference == null ? null : reference.getPart(false);
        if (part != null && part == page.getActiveEditor()) {
            show(part);
        }
    }

    @Override
    public void partBroughtToTop(@Nullable IWorkbenchPartReference reference) {
        followPartOf(reference);
    }

    @Override
    public void partClosed(@Nullable IWorkbenchPartReference reference) {
        IWorkbenchPart closed = reference == null ? null : reference.getPart(false);
        if (closed != null && closed == editor) {
            editor = null;
            show(page.getActiveEditor() == closed ? null : page.getActiveEditor());
        }
    }

    private void followPartOf(@Nullable IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference == null ? null : reference.getPart(false);
        if (part instanceof IEditorPart) {
            show(part);
        }
    }

    /** Shows what an editor reviews; one of another kind changes nothing while the article is still open. */
    private void show(@Nullable IWorkbenchPart part) {
        @Nullable ReviewContext article = part == null ? null : Adapters.adapt(part, ReviewContext.class);
        @Nullable ArticleBeingRead awaited = part == null ? null : Adapters.adapt(part, ArticleBeingRead.class);
        if (article != null) {
            show(part, article, () -> follower.follow(article));
        } else if (awaited != null) {
            show(part, awaited, () -> follower.await(awaited));
        } else if (editor == null || editor == part) {
            show(null, "no article", follower::rest);
        }
    }

    private void show(@Nullable IWorkbenchPart part, Object what, Runnable telling) {
        editor = part;
        if (!what.equals(shown)) {
            shown = what;
            telling.run();
        }
    }
}
