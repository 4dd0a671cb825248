package claimmark.ide.suggest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jdt.annotation.Nullable;
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

    private final Map<ArticleSession, ArticleSuggestions> byArticle = new HashMap<>();
    private final Set<Runnable> listeners = new LinkedHashSet<>();
    private final SuggestionEngines engines = new SuggestionEngines();
    private final UiThread ui = UiThread.current();
    private final IPreferenceChangeListener preferences = change -> {
        if (SuggestionPreferences.isKey(change.getKey())) {
            ui.execute(() -> byArticle.values().forEach(ArticleSuggestions::findSoon));
        }
    };

    private final UserDictionary dictionary;

    OpenSuggestions() {
        dictionary = UserDictionary.ofWorkspace(BackgroundWork.inJobs(ui),
                () -> List.copyOf(byArticle.values()).forEach(ArticleSuggestions::tell));
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

    /**
     * Follows the suggestions for an article.
     *
     * @param changed is run when other suggestions are open than before
     */
    ArticleSuggestions follow(ArticleSession article, Runnable changed) {
        ArticleSuggestions suggestions = byArticle.computeIfAbsent(article, this::open);
        suggestions.add(changed);
        return suggestions;
    }

    private ArticleSuggestions open(ArticleSession article) {
        ArticleSuggestions opened = new ArticleSuggestions(article, engines::of,
                () -> SuggestionPreferences.wanted(dictionary.words()),
                BackgroundWork.inJobs(ui), found -> ui.pause(PAUSE, found));
        opened.add(this::tell);
        return opened;
    }

    /** Ends following. */
    void unfollow(ArticleSession article, Runnable changed) {
        @Nullable ArticleSuggestions suggestions = byArticle.get(article);
        if (suggestions != null) {
            suggestions.remove(changed);
            // This service follows them as well.
            if (suggestions.followers() == 1) {
                suggestions.close();
                byArticle.remove(article);
                tell();
            }
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** The suggestions for an article; empty when nobody follows them. */
    public Optional<ArticleSuggestions> find(ArticleSession article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** @param listener is run when the suggestions for any article have changed */
    public void add(Runnable listener) {
        listeners.add(listener);
    }

    public void remove(Runnable listener) {
        listeners.remove(listener);
    }
}
