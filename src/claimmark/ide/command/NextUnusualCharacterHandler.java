package claimmark.ide.command;

import java.lang.ref.WeakReference;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.language.UnusualCharacter;
import claimmark.core.language.UnusualCharacters;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ReviewContext;

/** Goes to the next character that readers do not see or take for another one, and begins again after the last. */
public final class NextUnusualCharacterHandler extends ArticleHandler {

    /** The text that was searched last, and whether anything was found: a large text is not searched at each event. */
    private WeakReference<String> searched = new WeakReference<>("");
    private boolean found;

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        List<UnusualCharacter> all = UnusualCharacters.of(article.session().articleCharacters());
        int caret = article.textView().selection().map(TextSpan::start).orElse(-1);
        all.stream().filter(unusual -> unusual.offset() > caret).findFirst().or(() -> all.stream().findFirst())
                .ifPresent(unusual -> article.textView().reveal(unusual.span()));
    }

    @Override
    boolean isPossible(ReviewContext article) {
        String text = article.session().articleText().text();
        if (!text.equals(searched.get())) {
            found = !UnusualCharacters.of(text).isEmpty();
            searched = new WeakReference<>(text);
        }
        return found;
    }
}
