package claimmark.core.desk;

import java.nio.charset.Charset;
import java.util.Optional;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.encoding.Encoding;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.fault.Completion;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;

/**
 * The bytes of an article as characters, and characters as such bytes again.
 *
 * @param name the file's name, which tells the format
 * @param decoding what became of the bytes
 * @param sha256 hash of the bytes, lower-case hexadecimal
 */
public record ArticleBytes(String name, Decoding decoding, String sha256) {

    /** Decodes the bytes of a file. Never fails: what cannot be decoded can be read, but not written. */
    public static ArticleBytes of(String name, byte[] bytes) {
        return new ArticleBytes(name, new ArticleDecoder().decode(bytes, ArticleFormat.ofFileName(name)),
                Sha256.of(bytes));
    }

    public ArticleFormat format() {
        return ArticleFormat.ofFileName(name);
    }

    /** The characters of the file, what could not be decoded replaced by U+FFFD. */
    public String characters() {
        return decoding instanceof Decoding.Undecodable undecodable ? undecodable.lenientText()
                : ((Decoding.Decoded) decoding).text();
    }

    /** What the file is in, or most likely in. */
    public Charset charset() {
        return decoding instanceof Decoding.Undecodable undecodable ? undecodable.tried()
                : ((Decoding.Decoded) decoding).charset();
    }

    /** Why the characters must not be edited; empty when they may. */
    public Optional<Fault> readOnly() {
        return decoding instanceof Decoding.Undecodable undecodable
                ? Optional.of(Fault.of(FaultCode.ARTICLE_UNDECODABLE, name, charset().name())
                        .because(undecodable.why()))
                : Optional.empty();
    }

    /** Other characters as bytes of the same encoding. */
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
