package claimmark.core.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.fault.Completion;
import claimmark.core.file.FileFaults;
import claimmark.core.file.FileGlance;
import claimmark.core.file.FileReplacement;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;

/**
 * The article's bytes on the disk: how they decode, and what they were when they were last read or written here, so
 * that another program's work is never overwritten unseen. Not thread-safe.
 *
 * <pre>
 * ArticleStorage.open(path, clock)   // Done(storage), or Refused(ARTICLE_NOT_READ …)
 * storage.look()                     // SAME, BEING_WRITTEN or CHANGED
 * storage.save(characters)           // empty, or ARTICLE_NOT_WRITTEN …
 * </pre>
 */
public final class ArticleStorage {

    /** In bytes; a text widget is no place to read more than that in. */
    private static final int LARGEST = 64 << 20;

    private final Path path;
    private final FileGlance glance;
    private ArticleBytes content;

    private ArticleStorage(Path path, ArticleBytes content, InstantSource clock) {
        this.path = path;
        this.content = content;
        glance = new FileGlance(path, clock);
    }

    /** Reads an article. */
    public static Completion<ArticleStorage> open(Path article, InstantSource clock) {
        Completion<byte[]> read = bytes(article);
        return read instanceof Completion.Refused<byte[]> refused ? new Completion.Refused<>(refused.why())
                : new Completion.Done<>(new ArticleStorage(article,
                        ArticleBytes.of(name(article), read.toOptional().orElseThrow()), clock));
    }

    public Path path() {
        return path;
    }

    /** The article's file name. */
    public String name() {
        return content.name();
    }

    private static String name(Path article) {
        return String.valueOf(article.getFileName());
    }

    /** The bytes as they were read or written last. */
    public ArticleBytes content() {
        return content;
    }

    public ArticleFormat format() {
        return content.format();
    }

    /** The decoded file, what could not be decoded replaced by U+FFFD. */
    public String text() {
        return content.characters();
    }

    public Charset charset() {
        return content.charset();
    }

    /** Why the text must not be edited; empty when it may. */
    public Optional<Fault> readOnly() {
        return content.readOnly();
    }

    /** What the file is like now. A file that is gone counts as the same: there is nothing to take over. */
    public DiskState look() {
        if (!isChangedOnDisk()) {
            return DiskState.SAME;
        }
        return glance.isBeingWritten() ? DiskState.BEING_WRITTEN : DiskState.CHANGED;
    }

    /** Whether the file has other bytes than it had here; a file that is gone has not. */
    public boolean isChangedOnDisk() {
        return Files.exists(path) && glance.isChanged(this::hasOtherBytes);
    }

    /** What cannot be read may be anything. */
    private boolean hasOtherBytes() {
        return bytes(path).toOptional().filter(bytes -> Sha256.of(bytes).equals(content.sha256())).isEmpty();
    }

    /** Reads the file again, as when another program changed it; says why when it cannot be read. */
    public Optional<Fault> reload() {
        glance.forget();
        Completion<byte[]> read = bytes(path);
        read.toOptional().ifPresent(bytes -> content = ArticleBytes.of(name(), bytes));
        return read.fault();
    }

    /** Writes {@code text} in the encoding the file was read in; says why when it was not written. */
    public Optional<Fault> save(String text) {
        Completion<byte[]> encoded = content.encode(text);
        return encoded instanceof Completion.Refused<byte[]> refused ? Optional.of(refused.why())
                : write(encoded.toOptional().orElseThrow());
    }

    private Optional<Fault> write(byte[] bytes) {
        try {
            new FileReplacement().replace(path.toRealPath(), bytes);
        } catch (IOException failed) {
            return Optional.of(Fault.of(FaultCode.ARTICLE_NOT_WRITTEN, name()).because(FileFaults.of(failed)));
        }
        content = ArticleBytes.of(name(), bytes);
        glance.forget();
        return Optional.empty();
    }

    private static Completion<byte[]> bytes(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                return new Completion.Refused<>(Fault.of(FaultCode.ARTICLE_TOO_LARGE, name(path), LARGEST >> 20));
            }
            return new Completion.Done<>(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return new Completion.Refused<>(
                    Fault.of(FaultCode.ARTICLE_NOT_READ, name(path)).because(FileFaults.of(unreadable)));
        }
    }
}
