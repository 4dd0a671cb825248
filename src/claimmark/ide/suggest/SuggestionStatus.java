package claimmark.ide.suggest;

import claimmark.ide.look.status.StatusFeature;
import claimmark.ide.look.status.StatusText;
import claimmark.ide.session.ReviewContext;

/** Tells in the status line how many suggestions are open. */
public final class SuggestionStatus implements StatusFeature {

    @Override
    public StatusText open(ReviewContext article, Runnable changed) {
        OpenSuggestions all = OpenSuggestions.ofWorkbench();
        ArticleSuggestions suggestions = all.follow(article.session(), changed);
        return new StatusText() {

            @Override
            public String text() {
                return SuggestionWords.count(suggestions.open().size());
            }

            @Override
            public void close() {
                all.unfollow(article.session(), changed);
            }
        };
    }
}
