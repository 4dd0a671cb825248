package claimmark.ide.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.ArticleText;

/**
 * Knows blocks again from one reading of the article to the next. Blocks before and after an edit have the same words
 * as before. When the number of blocks is the same, those between are the same blocks with other words.
 */
final class BlockKeys {

    private List<String> words = List.of();
    private List<Integer> keys = List.of();
    private int nextKey;
    private Optional<ArticleText> last = Optional.empty();

    /** The keys of the blocks of an article, in their order. */
    List<Integer> of(ArticleText article) {
        boolean isKnown = last.filter(before -> before == article).isPresent();
        last = Optional.of(article);
        return isKnown ? keys : of(article.blocks().stream().map(article::textOf).toList());
    }

    /** The keys of the blocks with these words, in their order. */
    List<Integer> of(List<String> now) {
        int shorter = Math.min(words.size(), now.size());
        int before = 0;
        while (before < shorter && words.get(before).equals(now.get(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && words.get(words.size() - 1 - after).equals(now.get(now.size() - 1 - after))) {
            after++;
        }
        boolean sameNumber = words.size() == now.size();
        List<Integer> found = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            if (i < before || sameNumber) {
                found.add(keys.get(i));
            } else if (i >= now.size() - after) {
                found.add(keys.get(i - now.size() + words.size()));
            } else {
                found.add(nextKey++);
            }
        }
        words = List.copyOf(now);
        keys = found;
        return found;
    }
}
