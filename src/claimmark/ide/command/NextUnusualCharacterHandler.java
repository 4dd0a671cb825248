package claimmark.ide.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.language.UnusualCharacter;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Goes to the next character that readers do not see or take for another one, and begins again after the last. */
public final class NextUnusualCharacterHandler extends ArticleHandler {

    /** When the text was changed just now, this happens when it was searched. */
    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.session().unusual().find(all -> show(all, article));
    }

    private static void show(List<UnusualCharacter> all, ReviewContext article) {
        int caret = article.textView().selection().map(TextSpan::start).orElse(-1);
        all.stream().filter(unusual -> unusual.offset() > caret).findFirst().or(() -> all.stream().findFirst())
                .ifPresent(unusual -> article.textView().reveal(unusual.span()));
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return !article.session().unusual().found().isEmpty();
    }
}
