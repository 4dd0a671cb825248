package claimmark.ide.look.command;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import claimmark.ide.session.AnnotationSelectionListener;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionListener;

/**
 * A handler that works on the article in front. It is enabled only while there is something for it to do, so that
 * menus, tool bar and keys show and do the same.
 */
public abstract class ArticleHandler extends AbstractHandler {

    private final SessionListener onReview = event -> stateChanged();
    private final AnnotationSelectionListener onSelection = annotations -> stateChanged();
    /** A weak reference, because a handler is not told when the last article was closed. */
    private Reference<ReviewContext> followed = new WeakReference<>(null);

    /** Executes the command, as far as possible. */
    protected abstract void execute(ReviewContext article, ExecutionEvent event);

    /** Whether the command can be executed. Called often, so it must be fast in large articles, too. */
    protected abstract boolean isPossible(ReviewContext article);

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        if (event != null) {
            articleOf(HandlerUtil.getActiveEditor(event)).ifPresent(article -> execute(article, event));
        }
        return null;
    }

    @Override
    public final void setEnabled(@Nullable Object evaluationContext) {
        Optional<ReviewContext> inFront = articleOf(
                HandlerUtil.getVariable(evaluationContext, ISources.ACTIVE_EDITOR_NAME));
        if (!inFront.equals(followed())) {
            unfollow();
            inFront.ifPresent(this::follow);
        }
    }

    @Override
    public final boolean isEnabled() {
        return followed().filter(this::isPossible).isPresent();
    }

    @Override
    public void dispose() {
        unfollow();
        super.dispose();
    }

    /** Annotations, their selection or the article changed. */
    protected void stateChanged() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }

    private void follow(ReviewContext article) {
        followed = new WeakReference<>(article);
        article.session().addListener(onReview);
        article.selection().addListener(onSelection);
        stateChanged();
    }

    private void unfollow() {
        followed().ifPresent(article -> {
            article.session().removeListener(onReview);
            article.selection().removeListener(onSelection);
        });
        followed.clear();
        stateChanged();
    }

    private Optional<ReviewContext> followed() {
        return Optional.ofNullable(followed.get());
    }

    private static Optional<ReviewContext> articleOf(@Nullable Object editor) {
        return Optional.ofNullable(Adapters.adapt(editor, ReviewContext.class));
    }
}
