package claimmark.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import claimmark.core.article.ArticleReader;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.fault.Completion;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/**
 * An article read from the disk and its sidecar, which may take longer. Reading them is for any thread.
 *
 * @param isStructured whether the structure is read as well; that of a large plain text is left for later
 * @param sidecar is read already, unless it is a large one beside a plain text
 */
public record OpenedArticle(ArticleStorage storage, ArticleText text, boolean isStructured,
        CompletableFuture<OpenedSidecar> sidecar) {

    /** In bytes or characters; what is smaller is read sooner than a finger is off the key. */
    private static final int LARGE = 300_000;
    /** In bytes; plain text and sidecars are read so much faster than HTML. */
    private static final int LARGE_PLAIN_TEXT = 10 * LARGE;
    private static final int LARGE_SIDECAR = 5 * LARGE;

    /**
     * Reads both files. A sidecar that cannot be read is no obstacle.
     *
     * @param beside reads the sidecar, in another thread beside the article or in this one before it
     */
    public static Completion<OpenedArticle> read(Path article, InstantSource clock, Executor beside) {
        Path sidecar = SidecarFile.of(article);
        // The sidecar of a large article is the larger of the two, so the article is read beside it.
        CompletableFuture<LoadResult> loading = CompletableFuture.supplyAsync(() -> SidecarFile.load(sidecar),
                beside);
        Completion<ArticleStorage> storage = ArticleStorage.open(article, clock);
        return storage instanceof Completion.Refused<ArticleStorage> refused ? new Completion.Refused<>(refused.why())
                : new Completion.Done<>(read(storage.toOptional().orElseThrow(), sidecar, loading, beside));
    }

    private static OpenedArticle read(ArticleStorage storage, Path sidecar, CompletableFuture<LoadResult> loading,
            Executor beside) {
        ArticleReader reader = reader();
        String source = storage.text();
        boolean later = storage.format() != ArticleFormat.HTML && source.length() > LARGE;
        ArticleText text = later ? reader.withoutStructure(source)
                : reader.read(source, storage.format(), storage.charset());
        CompletableFuture<OpenedSidecar> opening = loading.handleAsync(
                (file, failure) -> OpenedSidecar.of(file != null ? file : failed(failure), text.text()), beside);
        if (storage.format() == ArticleFormat.HTML || !sidecarTakesLong(sidecar)) {
            // With a page beside the file there is more to hold still until the review is there.
            opening.join();
        }
        return new OpenedArticle(storage, text, !later, opening);
    }

    /** It is there, so it must not be taken for absent and written over. */
    private static LoadResult failed(Throwable failure) {
        return new LoadResult.Failed(Fault.of(FaultCode.SYSTEM_REFUSED, failure));
    }

    /** Waits until the sidecar is read, too. */
    public OpenedArticle whole() {
        sidecar.join();
        return this;
    }

    /** What all articles are read with. */
    public static ArticleReader reader() {
        return Readers.SHARED;
    }

    /** Made once there is an article to read: the models are large, and never change. */
    private static final class Readers {
        private static final ArticleReader SHARED = new ArticleReader();
    }

    /** Whether reading the article takes so long that nobody should wait for it with folded hands. */
    public static boolean takesLong(Path article) {
        boolean isHtml = ArticleFormat.ofFileName(String.valueOf(article.getFileName())) == ArticleFormat.HTML;
        return size(article) > (isHtml ? LARGE : LARGE_PLAIN_TEXT) || sidecarTakesLong(SidecarFile.of(article));
    }

    /** Likewise for a sidecar. */
    static boolean sidecarTakesLong(Path sidecar) {
        return size(sidecar) > LARGE_SIDECAR;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            // Reading it will say why.
            return 0;
        }
    }
}
