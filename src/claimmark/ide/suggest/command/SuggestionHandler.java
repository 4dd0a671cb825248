package claimmark.ide.suggest.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.suggest.ArticleSuggestions;
import claimmark.ide.suggest.OpenSuggestions;
import claimmark.ide.suggest.SuggestionAnswers;

/** A handler that works on the suggestions for the article in front. It is enabled only while it has one to work on. */
abstract class SuggestionHandler extends AbstractHandler {

    private final OpenSuggestions all = OpenSuggestions.ofWorkbench();
    private final Runnable follower = () -> fireHandlerChanged(new HandlerEvent(this, true, false));
    private Optional<Front> front = Optional.empty();

    /** The article in front. */
    record Front(IEditorPart editor, ReviewContext article, ArticleSuggestions suggestions) {

        /** The suggestion at the caret. */
        Optional<OfferedSuggestion> atCaret() {
            return article.textView().selection().flatMap(suggestions::at);
        }

        SuggestionAnswers answers() {
            return new SuggestionAnswers(article, suggestions);
        }
    }

    SuggestionHandler() {
        all.add(follower);
    }

    /** Executes the command. */
    abstract void execute(Front inFront);

    /** Whether the command can be executed. Called often, so it must be fast. */
    abstract boolean isPossible(Front inFront);

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        front(HandlerUtil.getActiveEditor(event)).filter(this::isPossible).ifPresent(this::execute);
        return null;
    }

    @Override
    public final void setEnabled(@Nullable Object evaluationContext) {
        front = front(HandlerUtil.getVariable(evaluationContext, ISources.ACTIVE_EDITOR_NAME));
    }

    private Optional<Front> front(@Nullable Object editor) {
        return Optional.ofNullable(Adapters.adapt(editor, ReviewContext.class))
                .flatMap(article -> all.find(article.session())
                        .map(suggestions -> new Front((IEditorPart) editor, article, suggestions)));
    }

    @Override
    public final boolean isEnabled() {
        return front.filter(this::isPossible).isPresent();
    }

    @Override
    public void dispose() {
        all.remove(follower);
        super.dispose();
    }
}
