package claimmark.ide.session.moves;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which articles were open at one moment, and which of them had unsaved work; for any thread.
 *
 * @param isUnsaved whether there was unsaved work, by the path of the article
 */
public record OpenArticles(Map<Path, Boolean> isUnsaved) {

    public static final OpenArticles NONE = new OpenArticles(Map.of());

    public OpenArticles {
        isUnsaved = Map.copyOf(isUnsaved);
    }

    /** Those in a folder and all folders in it; for the path of an article, that article. */
    public OpenArticles in(Path folder) {
        return new OpenArticles(isUnsaved.entrySet().stream().filter(article -> article.getKey().startsWith(folder))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public boolean isEmpty() {
        return isUnsaved.isEmpty();
    }

    /** The names of the articles with unsaved work. */
    public List<String> unsaved() {
        return isUnsaved.entrySet().stream().filter(Map.Entry::getValue)
                .map(article -> String.valueOf(article.getKey().getFileName())).sorted().toList();
    }
}
