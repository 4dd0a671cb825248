package claimmark.ide.suggest.command;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;

import claimmark.ide.suggest.walk.WalkingReviewer;

/** Leads through the suggestions, beginning at the caret. */
public final class WalkSuggestionsHandler extends SuggestionHandler {

    private Optional<WalkingReviewer> last = Optional.empty();

    @Override
    void execute(Front inFront) {
        last.ifPresent(before -> before.end(""));
        if (Adapters.adapt(inFront.editor(), ITextOperationTarget.class) instanceof ITextViewer viewer) {
            WalkingReviewer walking = new WalkingReviewer(inFront.article(), inFront.suggestions(), viewer,
                    message -> inFront.editor().getEditorSite().getActionBars().getStatusLineManager()
                            .setMessage(message),
                    () -> last = Optional.empty());
            last = Optional.of(walking);
            walking.begin();
        }
    }

    @Override
    boolean isPossible(Front inFront) {
        return !inFront.suggestions().open().isEmpty();
    }
}
