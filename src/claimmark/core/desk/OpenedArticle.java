package claimmark.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import claimmark.core.article.ArticleReader;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/**
 * An article and its sidecar that were read from the disk. They can be read in any thread.
 *
 * @param isStructured whether the structure was read, too; the structure of a large plain text is read later
 * @param sidecar the sidecar; a large sidecar of a plain text may still be being read
 */
public record OpenedArticle(ArticleStorage storage, ArticleText text, boolean isStructured,
        CompletableFuture<OpenedSidecar> sidecar) {

    /** The size of a large HTML file in bytes, or of a large text in characters. Smaller ones are read at once. */
    private static final int LARGE = 300_000;
    /** The size of a large plain text in bytes. Plain texts and sidecars are read faster than HTML. */
    private static final int LARGE_PLAIN_TEXT = 10 * LARGE;
    private static final int LARGE_SIDECAR = 5 * LARGE;

    /**
     * Reads both files. The article is opened even if the sidecar cannot be read.
     *
     * @param beside reads the sidecar, in another thread beside the article or in this one before it
     */
    public static Completion<OpenedArticle> read(Path article, InstantSource clock, Executor beside) {
        Path sidecar = SidecarFile.of(article);
        // The sidecar of a large article is even larger, so both are read at the same time.
        CompletableFuture<LoadResult> loading = CompletableFuture.supplyAsync(() -> SidecarFile.load(sidecar),
                beside);
        try {
            Completion<ArticleStorage> storage = ArticleStorage.open(article, clock);
            return storage instanceof Completion.Refused<ArticleStorage> refused
                    ? new Completion.Refused<>(refused.why())
                    : read(storage.toOptional().orElseThrow(), sidecar, loading, beside);
        } catch (OutOfMemoryError | StackOverflowError noRoom) {
            return new Completion.Refused<>(Fault.of(FaultCode.ARTICLE_NOT_READ, article.getFileName())
                    .because(NoRoom.fault(size(article))));
        }
    }

    private static Completion<OpenedArticle> read(ArticleStorage storage, Path sidecar,
            CompletableFuture<LoadResult> loading, Executor beside) {
        CompletableFuture<LoadResult> loaded = loading.exceptionally(OpenedArticle::failed);
        Reading first = Reading.of(storage);
        // An HTML article has two documents, which must not change before the review is read. So it waits here.
        boolean waits = storage.format() == ArticleFormat.HTML || !sidecarTakesLong(sidecar);
        Optional<Fault> fault = waits || loaded.isDone()
                ? OpenedSidecar.charsetIn(loaded.join()).flatMap(storage::follow) : Optional.empty();
        if (fault.isPresent()) {
            return new Completion.Refused<>(fault.get());
        }
        Reading reading = first.characters.equals(storage.text()) ? first : Reading.of(storage);
        CompletableFuture<OpenedSidecar> opening = loaded.thenApplyAsync(
                file -> OpenedSidecar.of(file, reading.text.text(),
                        review -> EarlierText.keptIn(review, reading.characters, storage.format())), beside);
        if (waits) {
            opening.join();
        }
        return new Completion.Done<>(new OpenedArticle(storage, reading.text, reading.isStructured, opening));
    }

    /** An article as it was read from the characters of its file. */
    private record Reading(String characters, ArticleText text, boolean isStructured) {

        static Reading of(ArticleStorage storage) {
            String characters = storage.text();
            boolean later = storage.format() != ArticleFormat.HTML && characters.length() > LARGE;
            return new Reading(characters, later ? reader().withoutStructure(characters)
                    : reader().read(characters, storage.format(), storage.charset()), !later);
        }
    }

    /** A sidecar that exists must not be taken for absent, or it would be overwritten. */
    private static LoadResult failed(Throwable failure) {
        return new LoadResult.Failed(Fault.of(FaultCode.SYSTEM_REFUSED, failure).thrownAs(failure), Optional.empty());
    }

    /** Waits until the sidecar is read, too. */
    public OpenedArticle whole() {
        sidecar.join();
        return this;
    }

    /** The reader for all articles. */
    public static ArticleReader reader() {
        return Readers.SHARED;
    }

    /** Makes the reader when it is first needed, because its models are large. They never change. */
    private static final class Readers {
        private static final ArticleReader SHARED = new ArticleReader();
    }

    /** Whether reading the article takes so long that it should be read in the background. */
    public static boolean takesLong(Path article) {
        boolean isHtml = ArticleFormat.ofFileName(String.valueOf(article.getFileName())) == ArticleFormat.HTML;
        return size(article) > (isHtml ? LARGE : LARGE_PLAIN_TEXT) || sidecarTakesLong(SidecarFile.of(article));
    }

    /** Whether reading the sidecar takes that long. */
    static boolean sidecarTakesLong(Path sidecar) {
        return size(sidecar) > LARGE_SIDECAR;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            // The error is reported when the file is read.
            return 0;
        }
    }
}
