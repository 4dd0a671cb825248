package claimmark.ide.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

import claimmark.ide.session.ReviewContext;

/**
 * Follows the article in front of a window. An article stays the active one while a view or another kind of editor
 * has the focus, until its editor closes.
 */
final class ActiveArticle implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<Optional<ReviewContext>> follower;
    private @Nullable IWorkbenchPart editor;

    /** @param follower is told of every other article, and when there is none any more */
    ActiveArticle(IWorkbenchPage page, Consumer<Optional<ReviewContext>> follower) {
        this.page = page;
        this.follower = follower;
    }

    void start() {
        page.addPartListener(this);
        Optional<IEditorPart> inFront = articleInFront();
        inFront.ifPresentOrElse(this::follow, () -> follower.accept(Optional.empty()));
    }

    void stop() {
        page.removePartListener(this);
    }

    @Override
    public void partActivated(@Nullable IWorkbenchPartReference reference) {
        followPartOf(reference);
    }

    /** An editor that was still reading its article has it now. */
    @Override
    public void partInputChanged(@Nullable IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference == null ? null : reference.getPart(false);
        if (part != null && part == page.getActiveEditor()) {
            follow(part);
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
            articleInFront().filter(next -> next != closed)
                    .ifPresentOrElse(this::follow, () -> follower.accept(Optional.empty()));
        }
    }

    private void followPartOf(@Nullable IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference == null ? null : reference.getPart(false);
        if (part instanceof IEditorPart) {
            follow(part);
        }
    }

    private void follow(IWorkbenchPart part) {
        ReviewContext article = Adapters.adapt(part, ReviewContext.class);
        if (article != null && part != editor) {
            editor = part;
            follower.accept(Optional.of(article));
        }
    }

    private Optional<IEditorPart> articleInFront() {
        return Optional.ofNullable(page.getActiveEditor())
                .filter(part -> Adapters.adapt(part, ReviewContext.class) != null);
    }
}
