package claimmark.ide.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import claimmark.ide.session.ReviewContext;

/** A handler that works on the article in front; without one it does nothing. */
abstract class ArticleHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        if (event != null) {
            article(event).ifPresent(article -> execute(article, event));
        }
        return null;
    }

    abstract void execute(ReviewContext article, ExecutionEvent event);

    private static Optional<ReviewContext> article(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return Optional.ofNullable(Adapters.adapt(editor, ReviewContext.class));
    }
}
