package claimmark.ide.session;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/**
 * An article read from the disk, of which a session can be made. Reading it is for any thread.
 *
 * @param isStructured whether the structure is read as well; that of a large plain text is left for later
 */
public record OpenedArticle(ArticleLocation location, ArticleStorage storage, ArticleText text, boolean isStructured) {

    /** In bytes or characters; what is smaller is read sooner than a finger is off the key. */
    private static final int LARGE = 300_000;

    /** @throws CoreException when the article cannot be read */
    public static OpenedArticle read(ArticleLocation location) throws CoreException {
        ArticleStorage storage = new ArticleStorage(location);
        ArticleReader reader = new ArticleReader();
        String source = storage.text();
        boolean later = storage.format() != ArticleFormat.HTML && source.length() > LARGE;
        ArticleText text = later ? reader.withoutStructure(source)
                : reader.read(source, storage.format(), storage.charset());
        return new OpenedArticle(location, storage, text, !later);
    }

    /** Whether reading the article takes so long that nobody should wait for it with folded hands. */
    static boolean takesLong(ArticleLocation location) {
        try {
            return ArticleFormat.ofFileName(location.name()) == ArticleFormat.HTML
                    && Files.size(location.path()) > LARGE;
        } catch (IOException unreadable) {
            // Reading it will say why.
            return false;
        }
    }
}
