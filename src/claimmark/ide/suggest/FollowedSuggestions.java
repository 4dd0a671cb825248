package claimmark.ide.suggest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.ide.session.ArticleSession;

/**
 * The suggestions for each article that somebody follows: made for the first who does, and dropped with the last. For
 * the UI thread.
 */
final class FollowedSuggestions {

    private final Function<ArticleSession, ArticleSuggestions> open;
    private final Map<ArticleSession, ArticleSuggestions> byArticle = new HashMap<>();
    private final Set<Runnable> listeners = new LinkedHashSet<>();

    /** @param open makes the suggestions for an article */
    FollowedSuggestions(Function<ArticleSession, ArticleSuggestions> open) {
        this.open = open;
    }

    /** @param changed is run when other suggestions are open than before */
    ArticleSuggestions follow(ArticleSession article, Runnable changed) {
        ArticleSuggestions suggestions = byArticle.computeIfAbsent(article, this::open);
        suggestions.add(changed);
        return suggestions;
    }

    private ArticleSuggestions open(ArticleSession article) {
        ArticleSuggestions opened = open.apply(article);
        opened.add(this::tell);
        return opened;
    }

    /** Ends following. */
    void unfollow(ArticleSession article, Runnable changed) {
        @Nullable ArticleSuggestions suggestions = byArticle.get(article);
        if (suggestions != null) {
            suggestions.remove(changed);
            // These follow them as well.
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
    Optional<ArticleSuggestions> find(ArticleSession article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** The suggestions for all articles. */
    List<ArticleSuggestions> all() {
        return List.copyOf(byArticle.values());
    }

    /** @param listener is run when the suggestions for any article have changed */
    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }
}
