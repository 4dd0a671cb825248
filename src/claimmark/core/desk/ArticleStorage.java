package claimmark.ide.session;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.encoding.Encoding;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileFaults;
import claimmark.core.file.FileReplacement;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;

/**
 * The article's bytes on the disk: how they decode, and what they were when they were last read or written here, so
 * that another program's work is never overwritten unseen.
 */
final class ArticleStorage {

    /** In bytes; a text widget is no place to read more than that in. */
    private static final int LARGEST = 64 << 20;

    private final ArticleLocation location;
    private final ArticleFormat format;
    private final ArticleDecoder decoder = new ArticleDecoder();
    private Decoding decoding;
    private String sha256;
    private final FileGlance glance;

    ArticleStorage(ArticleLocation location) throws CoreException {
        this.location = location;
        format = ArticleFormat.ofFileName(location.name());
        glance = new FileGlance(location.path(), InstantSource.system());
        byte[] bytes = bytes();
        decoding = decoder.decode(bytes, format);
        sha256 = Sha256.of(bytes);
    }

    ArticleFormat format() {
        return format;
    }

    /** The decoded file, what could not be decoded replaced by U+FFFD. */
    String text() {
        return decoding instanceof Decoding.Undecodable undecodable ? undecodable.lenientText()
                : ((Decoding.Decoded) decoding).text();
    }

    Charset charset() {
        return decoding instanceof Decoding.Undecodable undecodable ? undecodable.tried()
                : ((Decoding.Decoded) decoding).charset();
    }

    String sha256() {
        return sha256;
    }

    /** Why the text must not be edited; empty when it may. */
    Optional<String> readOnlyReason() {
        return decoding instanceof Decoding.Undecodable undecodable
                ? Optional.of(Problem.message(undecodable(undecodable)))
                : Optional.empty();
    }

    private Fault undecodable(Decoding.Undecodable undecodable) {
        return Fault.of(FaultCode.ARTICLE_UNDECODABLE, location.name(), undecodable.tried().name())
                .because(undecodable.why());
    }

    /** Whether the file has other bytes than it had here; a file that is gone has not. */
    boolean isChangedOnDisk() {
        return Files.exists(location.path()) && glance.isChanged(this::hasOtherBytes);
    }

    private boolean hasOtherBytes() {
        try {
            return !Sha256.of(bytes()).equals(sha256);
        } catch (CoreException unreadable) {
            return true;
        }
    }

    /** Reads the file again, as when another program changed it. */
    void reload() throws CoreException {
        glance.forget();
        byte[] bytes = bytes();
        decoding = decoder.decode(bytes, format);
        sha256 = Sha256.of(bytes);
    }

    /** Writes {@code text} in the encoding the file was read in. */
    void save(String text) throws CoreException {
        if (!(decoding instanceof Decoding.Decoded original)) {
            throw Problem.exception(undecodable((Decoding.Undecodable) decoding));
        }
        Encoding encoding = decoder.encode(original, text);
        if (encoding instanceof Encoding.Unencodable failed) {
            throw Problem.exception(Fault.of(FaultCode.ARTICLE_NOT_ENCODABLE, location.name(),
                    Character.toString(failed.codePoint()), charset().name()));
        }
        byte[] bytes = ((Encoding.Encoded) encoding).bytes();
        try {
            new FileReplacement().replace(location.path().toRealPath(), bytes);
        } catch (IOException failed) {
            throw Problem.exception(Fault.of(FaultCode.ARTICLE_NOT_WRITTEN, location.name())
                    .because(FileFaults.of(failed)));
        }
        sha256 = Sha256.of(bytes);
        glance.forget();
    }

    /** Whether somebody may still be writing the file. */
    boolean isBeingWritten() {
        return glance.isBeingWritten();
    }

    private byte[] bytes() throws CoreException {
        Path path = location.path();
        try {
            if (Files.size(path) > LARGEST) {
                throw Problem.exception(Fault.of(FaultCode.ARTICLE_TOO_LARGE, location.name(), LARGEST >> 20));
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw notRead(unreadable);
        }
    }

    private CoreException notRead(IOException cause) {
        return Problem.exception(Fault.of(FaultCode.ARTICLE_NOT_READ, location.name()).because(FileFaults.of(cause)));
    }
}
