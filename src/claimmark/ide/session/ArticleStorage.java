package claimmark.ide.session;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.encoding.Encoding;
import claimmark.core.store.AtomicFile;
import claimmark.core.store.Sha256;
import claimmark.core.text.ArticleFormat;

/**
 * The article's bytes on the disk: how they decode, and what they were when they were last read or written here, so
 * that another program's work is never overwritten unseen.
 */
final class ArticleStorage {

    /** In bytes; beyond it a text widget is no place to read in. */
    private static final int LARGEST = 64 << 20;

    private final ArticleLocation location;
    private final ArticleFormat format;
    private Decoding decoding;
    private String sha256;

    ArticleStorage(ArticleLocation location) throws CoreException {
        this.location = location;
        format = ArticleFormat.ofFileName(location.name());
        byte[] bytes = bytes();
        decoding = ArticleDecoder.decode(bytes, format);
        sha256 = Sha256.of(bytes);
    }

    ArticleFormat format() {
        return format;
    }

    /** The decoded file, characters that could not be decoded replaced. */
    String text() {
        return decoding.text();
    }

    Charset charset() {
        return decoding.charset();
    }

    String sha256() {
        return sha256;
    }

    /** Why the text must not be edited; empty when it may. */
    Optional<String> readOnlyReason() {
        return decoding instanceof Decoding.Undecodable
                ? Optional.of(Problem.ARTICLE_UNDECODABLE.message(location.name(), charset().displayName()))
                : Optional.empty();
    }

    boolean isChangedOnDisk() {
        try {
            return !Sha256.of(Files.readAllBytes(location.path())).equals(sha256);
        } catch (IOException gone) {
            return true;
        }
    }

    /** Reads the file again, as when another program changed it. */
    void reload() throws CoreException {
        byte[] bytes = bytes();
        decoding = ArticleDecoder.decode(bytes, format);
        sha256 = Sha256.of(bytes);
    }

    /** Writes {@code text} in the encoding the file was read in. */
    void save(String text) throws CoreException {
        Encoding encoding = ArticleDecoder.encode(decoding, text);
        if (encoding instanceof Encoding.Unmappable unmappable) {
            throw Problem.ARTICLE_NOT_ENCODABLE.exception(null, location.name(), unmappable.character(),
                    charset().displayName());
        }
        byte[] bytes = ((Encoding.Encoded) encoding).bytes();
        try {
            AtomicFile.write(location.path(), bytes);
        } catch (IOException failed) {
            throw Problem.ARTICLE_NOT_WRITTEN.exception(failed, location.name(), failed.getLocalizedMessage());
        }
        decoding = ArticleDecoder.decode(bytes, format);
        sha256 = Sha256.of(bytes);
    }

    private byte[] bytes() throws CoreException {
        Path path = location.path();
        try {
            if (Files.size(path) > LARGEST) {
                throw Problem.ARTICLE_TOO_LARGE.exception(null, location.name(), LARGEST >> 20);
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw Problem.ARTICLE_NOT_READ.exception(unreadable, location.name(), unreadable.getLocalizedMessage());
        }
    }
}
