package claimmark.core.desk;

import java.nio.charset.Charset;
import java.util.Optional;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.encoding.Encoding;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;

/**
 * Decodes the bytes of an article to characters, and encodes changed characters in the same way.
 *
 * @param name the file's name, which determines the format
 * @param decoding the result of decoding the bytes
 * @param sha256 the SHA-256 hash of the bytes, in lower-case hexadecimal digits
 */
public record ArticleBytes(String name, Decoding decoding, String sha256) {

    /** Decodes the bytes of a file. Never fails: a file with invalid bytes can be read, but not written. */
    public static ArticleBytes of(String name, byte[] bytes) {
        return new ArticleBytes(name, new ArticleDecoder().decode(bytes, ArticleFormat.ofFileName(name)),
                Sha256.of(bytes));
    }

    /** The same bytes in a file with another name. */
    public ArticleBytes named(String other) {
        return new ArticleBytes(other, decoding, sha256);
    }

    public ArticleFormat format() {
        return ArticleFormat.ofFileName(name);
    }

    /** The characters of the file. Invalid bytes are replaced by U+FFFD. */
    public String characters() {
        return decoding instanceof Decoding.Undecodable undecodable ? undecodable.lenientText()
                : ((Decoding.Decoded) decoding).text();
    }

    /** The most likely charset of the file. */
    public Charset charset() {
        return decoding instanceof Decoding.Undecodable undecodable ? undecodable.tried()
                : ((Decoding.Decoded) decoding).charset();
    }

    /** The reason why the characters must not be edited; empty when they may be edited. */
    public Optional<Fault> readOnly() {
        return decoding instanceof Decoding.Undecodable undecodable
                ? Optional.of(Fault.of(FaultCode.ARTICLE_UNDECODABLE, name, charset().name())
                        .because(undecodable.why()))
                : Optional.empty();
    }

    /** Encodes other characters in the charset of the file. */
    public Completion<byte[]> encode(String changed) {
        if (!(decoding instanceof Decoding.Decoded original)) {
            return new Completion.Refused<>(readOnly().orElseThrow());
        }
        Encoding encoding = new ArticleDecoder().encode(original, changed);
        return encoding instanceof Encoding.Unencodable failed
                ? new Completion.Refused<>(Fault.of(FaultCode.ARTICLE_NOT_ENCODABLE, name,
                        Character.toString(failed.codePoint()), charset().name()))
                : new Completion.Done<>(((Encoding.Encoded) encoding).bytes());
    }
}
