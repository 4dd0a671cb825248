package claimmark.core.desk;

import java.nio.charset.Charset;
import java.util.Optional;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.CharsetOrigin;
import claimmark.core.encoding.ChosenCharset;
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
        return of(name, bytes, Optional.empty());
    }

    /** Does the same for a file whose charset a reviewer chose. A choice that the file contradicts does not count. */
    public static ArticleBytes of(String name, byte[] bytes, Optional<ChosenCharset> chosen) {
        String sha256 = Sha256.of(bytes);
        return new ArticleBytes(name,
                new ArticleDecoder().decode(bytes, sha256, ArticleFormat.ofFileName(name), chosen), sha256);
    }

    /** Decodes the bytes of a file in a charset that a reviewer chose for these bytes, whatever they tell. */
    static ArticleBytes in(Charset chosen, String name, byte[] bytes) {
        return new ArticleBytes(name, new ArticleDecoder().decode(bytes, chosen), Sha256.of(bytes));
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

    /** How the charset became known; empty when the bytes are no text. */
    public Optional<CharsetOrigin> origin() {
        return decoding instanceof Decoding.Decoded decoded ? Optional.of(decoded.origin()) : Optional.empty();
    }

    /** The charset if a reviewer chose it. */
    public Optional<ChosenCharset> choice() {
        return origin().filter(CharsetOrigin.CHOICE::equals).map(chosen -> new ChosenCharset(charset(), sha256));
    }

    /** Whether a choice is about these bytes, and they were read as text in the charset that was chosen. */
    boolean isReadAs(ChosenCharset choice) {
        return decoding instanceof Decoding.Decoded && charset().equals(choice.charset())
                && sha256.equals(choice.sha256());
    }

    /** The same with its charset confirmed; unchanged when the bytes are no text in it. */
    ArticleBytes withChoice() {
        return decoding instanceof Decoding.Decoded decoded ? new ArticleBytes(name, new Decoding.Decoded(
                decoded.text(), decoded.charset(), decoded.byteOrderMark(), CharsetOrigin.CHOICE), sha256) : this;
    }

    /** Whether the charset is only guessed, so that another one may be the right one. */
    public boolean isGuess() {
        return origin().filter(CharsetOrigin.GUESS::equals).isPresent();
    }

    /** The reason why the characters must not be edited; empty when they may be edited. */
    public Optional<Fault> readOnly() {
        if (decoding instanceof Decoding.Undecodable undecodable) {
            return Optional.of(
                    Fault.of(FaultCode.ARTICLE_UNDECODABLE, name, charset().name()).because(undecodable.why()));
        }
        return isGuess() ? Optional.of(Fault.of(FaultCode.ARTICLE_CHARSET_GUESSED, name, charset().displayName()))
                : Optional.empty();
    }

    /** The file as it will be with other characters, in the charset that it has. */
    public Completion<ArticleToWrite> with(String changed) {
        if (!(decoding instanceof Decoding.Decoded original)
                || isGuess() && !changed.equals(original.text())) {
            return new Completion.Refused<>(readOnly().orElseThrow());
        }
        Encoding encoding = new ArticleDecoder().encode(original, changed);
        if (encoding instanceof Encoding.Unencodable failed) {
            return new Completion.Refused<>(Fault.of(FaultCode.ARTICLE_NOT_ENCODABLE, name,
                    Character.toString(failed.codePoint()), charset().name()));
        }
        byte[] bytes = ((Encoding.Encoded) encoding).bytes();
        return new Completion.Done<>(new ArticleToWrite(new ArticleBytes(name, original.with(changed),
                Sha256.of(bytes)), bytes));
    }
}
