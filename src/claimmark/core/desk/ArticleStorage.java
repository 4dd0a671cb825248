package claimmark.core.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

import claimmark.core.encoding.CharsetTrial;
import claimmark.core.encoding.ChosenCharset;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileFaults;
import claimmark.core.file.FileGlance;
import claimmark.core.file.FileOperations;
import claimmark.core.file.FileReplacement;
import claimmark.core.file.RealFile;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;

/**
 * Reads and writes the file of an article. It remembers the bytes that were last read or written here. So it never
 * overwrites the changes of another program by accident. Not thread-safe.
 *
 * <pre>
 * ArticleStorage.open(path, clock)   // Done(storage), or Refused(ARTICLE_NOT_READ …)
 * storage.look()                     // SAME, BEING_WRITTEN or CHANGED
 * storage.prepare(characters)        // Done(prepared), or Refused(ARTICLE_NOT_ENCODABLE …)
 * storage.save(prepared)             // empty, or ARTICLE_NOT_WRITTEN …
 * </pre>
 */
public final class ArticleStorage {

    /** The size in bytes up to which an article is opened. A text widget cannot handle more. */
    private static final int LARGEST = 64 << 20;

    private final InstantSource clock;
    private final FileOperations operations;
    private Path path;
    private FileGlance glance;
    private ArticleBytes content;

    private ArticleStorage(Path path, ArticleBytes content, InstantSource clock, FileOperations operations) {
        this.operations = operations;
        this.path = path;
        this.content = content;
        this.clock = clock;
        glance = new FileGlance(path, clock);
    }

    /** Reads an article. */
    public static Completion<ArticleStorage> open(Path article, InstantSource clock) {
        return open(article, clock, FileOperations.DISK);
    }

    static Completion<ArticleStorage> open(Path article, InstantSource clock, FileOperations operations) {
        Completion<byte[]> read = bytes(article);
        return read instanceof Completion.Refused<byte[]> refused ? new Completion.Refused<>(refused.why())
                : new Completion.Done<>(new ArticleStorage(article,
                        ArticleBytes.of(name(article), read.toOptional().orElseThrow()), clock, operations));
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

    /** The bytes that were last read or written. */
    public ArticleBytes content() {
        return content;
    }

    public ArticleFormat format() {
        return content.format();
    }

    /** The characters of the file. Invalid bytes are replaced by U+FFFD. */
    public String text() {
        return content.characters();
    }

    public Charset charset() {
        return content.charset();
    }

    /** The reason why the text must not be edited; empty when it may be edited. */
    public Optional<Fault> readOnly() {
        return content.readOnly();
    }

    /** Whether the file is not there any more. The remembered bytes may be all that is left of it. */
    public boolean isGone() {
        return Files.notExists(path);
    }

    /** Follows the file to another place, where somebody has moved it. */
    public void moveTo(Path moved) {
        path = moved;
        glance = new FileGlance(moved, clock);
        content = content.named(name(moved));
    }

    /** Compares the file with the remembered bytes. A deleted file counts as the same, as there is nothing to read. */
    public DiskState look() {
        if (!isChangedOnDisk()) {
            return DiskState.SAME;
        }
        return glance.isBeingWritten() ? DiskState.BEING_WRITTEN : DiskState.CHANGED;
    }

    /** Whether the file has other bytes than the remembered ones; false for a deleted file. */
    public boolean isChangedOnDisk() {
        return Files.exists(path) && glance.isChanged(this::hasOtherBytes);
    }

    /**
     * Whether the file has other bytes than the remembered ones, which are lost when it is written now. It is read to
     * find out, whatever its time and size tell; false for a deleted file.
     */
    public boolean wouldOverwriteChanges() {
        return Files.exists(path) && hasOtherBytes();
    }

    /** Whether the bytes differ. A file that cannot be read counts as different. */
    private boolean hasOtherBytes() {
        return bytes(path).toOptional().filter(bytes -> Sha256.of(bytes).equals(content.sha256())).isEmpty();
    }

    /** Reads the file again, for instance after another program changed it; returns the fault if this fails. */
    public Optional<Fault> reload() {
        return read(bytes -> ArticleBytes.of(name(), bytes, content.choice()));
    }

    /**
     * Reads the file again in the charset that a reviewer chose for it; returns the fault if this fails. A file that is
     * no text in this charset can still be read, but not be edited.
     */
    public Optional<Fault> choose(Charset charset) {
        return read(bytes -> ArticleBytes.in(charset, name(), bytes));
    }

    /** Confirms the charset in which the file was read. Does nothing if the file is no text in it. */
    public void keepCharset() {
        content = content.withChoice();
    }

    /** The bytes of the file, to look at them in other charsets. */
    public Completion<CharsetTrial> trial() {
        Completion<byte[]> read = bytes(path);
        return read instanceof Completion.Refused<byte[]> refused ? new Completion.Refused<>(refused.why())
                : new Completion.Done<>(new CharsetTrial(read.toOptional().orElseThrow()));
    }

    /**
     * Takes the charset that the sidecar records, unless the file contradicts it. The file is read again only where it
     * was read in another one.
     */
    public Optional<Fault> follow(ChosenCharset recorded) {
        if (content.isReadAs(recorded)) {
            keepCharset();
            return Optional.empty();
        }
        return read(bytes -> ArticleBytes.of(name(), bytes, Optional.of(recorded)));
    }

    private Optional<Fault> read(Function<byte[], ArticleBytes> decoding) {
        glance.forget();
        Completion<byte[]> read = bytes(path);
        read.toOptional().ifPresent(bytes -> content = decoding.apply(bytes));
        return read.fault();
    }

    /** What the file will be when {@code text} is written in its charset, or why it cannot be. Writes nothing. */
    public Completion<ArticleToWrite> prepare(String text) {
        return content.with(text);
    }

    /** Writes what was {@linkplain #prepare prepared}; returns the fault if this fails. */
    public Optional<Fault> save(ArticleToWrite prepared) {
        return saveAs(path, prepared);
    }

    /**
     * Writes what was prepared to another file, which is the file of the article from then on. Returns the fault if
     * this fails; then the article has the file that it had.
     */
    public Optional<Fault> saveAs(Path other, ArticleToWrite prepared) {
        Optional<Fault> fault = write(other, prepared.bytes());
        if (fault.isEmpty()) {
            moveTo(other);
            content = prepared.content().named(name(other));
        }
        return fault;
    }

    private Optional<Fault> write(Path written, byte[] bytes) {
        try {
            Path file = RealFile.of(written);
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            new FileReplacement(operations).replace(file, bytes);
        } catch (IOException failed) {
            return Optional.of(Fault.of(FaultCode.ARTICLE_NOT_WRITTEN, name(written)).because(FileFaults.of(failed)));
        }
        return Optional.empty();
    }

    private static Completion<byte[]> bytes(Path path) {
        try {
            FileReplacement.finish(RealFile.of(path));
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
