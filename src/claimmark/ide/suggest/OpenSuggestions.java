package claimmark.ide.suggest;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.ui.PlatformUI;

import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.suggest.dictionary.UserDictionary;

/**
 * The suggestions for all open articles: a service of the workbench, made when it is first asked for. Whoever shows the
 * suggestions for an article follows them; when nobody does any more, they are dropped. For the UI thread.
 */
public final class OpenSuggestions {

    /** In milliseconds: what was typed or opened is painted first. */
    private static final int PAUSE = 150;

    private final SuggestionEngines engines = new SuggestionEngines();
    private final UiThread ui = UiThread.current();
    private final FollowedSuggestions followed = new FollowedSuggestions(this::open);
    private final IPreferenceChangeListener preferences = change -> {
        if (SuggestionPreferences.isKey(change.getKey())) {
            ui.execute(() -> followed.all().forEach(ArticleSuggestions::findSoon));
        }
    };

    private final UserDictionary dictionary;

    OpenSuggestions() {
        dictionary = UserDictionary.ofWorkspace(BackgroundWork.inJobs(ui),
                () -> followed.all().forEach(ArticleSuggestions::tell));
        SuggestionPreferences.node().addPreferenceChangeListener(preferences);
    }

    /** The service of this workbench. */
    public static OpenSuggestions ofWorkbench() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(OpenSuggestions.class));
    }

    /** The words that the user has entered for all articles. */
    public UserDictionary dictionary() {
        return dictionary;
    }

    private ArticleSuggestions open(ArticleSession article) {
        return new ArticleSuggestions(article, engines::of,
                () -> SuggestionPreferences.wanted(dictionary.words()),
                BackgroundWork.inJobs(ui), found -> ui.pause(PAUSE, found));
    }

    /**
     * Follows the suggestions for an article.
     *
     * @param changed is run when other suggestions are open than before
     */
    ArticleSuggestions follow(ArticleSession article, Runnable changed) {
        return followed.follow(article, changed);
    }

    /** Ends following. */
    void unfollow(ArticleSession article, Runnable changed) {
        followed.unfollow(article, changed);
    }

    /** The suggestions for an article; empty when nobody follows them. */
    public Optional<ArticleSuggestions> find(ArticleSession article) {
        return followed.find(article);
    }

    /** @param listener is run when the suggestions for any article have changed */
    public void add(Runnable listener) {
        followed.add(listener);
    }

    public void remove(Runnable listener) {
        followed.remove(listener);
    }
}
