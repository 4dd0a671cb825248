package claimmark.core.desk;

import java.nio.file.Path;
import java.util.Optional;

import claimmark.core.article.ArticleReader;
import claimmark.core.fault.Completion;
import claimmark.core.file.Stamp;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarReader;
import claimmark.core.text.ArticleText;

/**
 * Opens articles with their reviews, for one author. This is the entry point of the core.
 *
 * <pre>
 * Desk desk = new Desk(new Author(() -> "Ana", clock, ids));
 * desk.open(Path.of("speech.html"))            // Done(article), or Refused(ARTICLE_NOT_READ …)
 * desk.open("speech.html", bytes, sidecar)     // without a file, as in a merge
 * </pre>
 */
public final class Desk {

    private final Author author;

    public Desk(Author author) {
        this.author = author;
    }

    /** Opens an article file with its sidecar. The article is opened even if the sidecar cannot be read. */
    public Completion<ArticleOnDisk> open(Path article) {
        Completion<OpenedArticle> read = OpenedArticle.read(article, author.clock(), Runnable::run);
        return read instanceof Completion.Refused<OpenedArticle> refused ? new Completion.Refused<>(refused.why())
                : new Completion.Done<>(open(read.toOptional().orElseThrow()));
    }

    private ArticleOnDisk open(OpenedArticle opened) {
        ArticleStorage storage = opened.storage();
        SidecarStorage sidecar = new SidecarStorage(storage.path(), author.clock());
        sidecar.accept(opened.sidecar().join().file());
        ArticleText read = opened.isStructured() ? opened.text() : read(storage.content());
        return new ArticleOnDisk(storage, sidecar, new ReviewedArticle(storage.content(), read,
                opened.sidecar().join().review(), sidecar.refusal(), author));
    }

    /**
     * Opens an article from bytes, without a file.
     *
     * @param name the article's file name, which determines its format
     * @param sidecar the bytes of the sidecar; empty when there is none
     */
    public ReviewedArticle open(String name, byte[] article, Optional<byte[]> sidecar) {
        LoadResult loaded = sidecar
                .<LoadResult>map(file -> new LoadResult.Present(SidecarReader.read(file), Stamp.of(file)))
                .orElseGet(LoadResult.Absent::new);
        ArticleBytes bytes = ArticleBytes.of(name, article, OpenedSidecar.charsetIn(loaded));
        ArticleText read = read(bytes);
        SidecarStorage beside = new SidecarStorage(Path.of(name), author.clock());
        beside.accept(loaded);
        OpenedSidecar opened = OpenedSidecar.of(loaded, read.text(),
                review -> EarlierText.keptIn(review, bytes.characters(), bytes.format()));
        return new ReviewedArticle(bytes, read, opened.review(), beside.refusal(), author);
    }

    private static ArticleText read(ArticleBytes bytes) {
        ArticleReader reader = OpenedArticle.reader();
        return reader.read(bytes.characters(), bytes.format(), bytes.charset());
    }
}
