package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import claimmark.core.encoding.Codec.Attempt;
import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Decoding.Undecodable;
import claimmark.core.encoding.Encoding.Encoded;
import claimmark.core.encoding.Encoding.Unencodable;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.text.ArticleFormat;

/**
 * Decodes the bytes of an article's file, and encodes its text again. What was decoded comes back byte for byte.
 *
 * <pre>
 * Decoding decoding = new ArticleDecoder().decode(bytes, ArticleFormat.HTML);
 * if (decoding instanceof Decoding.Decoded decoded) {
 *     Encoding same = new ArticleDecoder().encode(decoded, decoded.text());   // the same bytes
 * }
 * </pre>
 *
 * <p>The charset is found in this order: what a reviewer chose; a byte order mark; a declaration in the file, unless
 * the bytes contradict it; the bytes themselves. What the bytes alone do not tell for sure has the origin
 * {@link CharsetOrigin#GUESS}.
 */
public final class ArticleDecoder {

    private static final Charset FALLBACK = WebLatinCodec.CHARSET;

    /**
     * Decodes a file in the charset that a reviewer chose, if the choice is good for this file. It always is for the
     * file for which it was made. If the file was changed since, it must not tell another charset, and must be text in
     * the chosen one.
     */
    public Decoding decode(byte[] bytes, String sha256, ArticleFormat format, Optional<ChosenCharset> chosen) {
        return chosen.filter(choice -> choice.isFor(sha256) || !choice.isContradictedBy(bytes))
                .flatMap(choice -> Optional.of(decode(bytes, choice.charset()))
                        .filter(decoding -> choice.isFor(sha256) || decoding.isText()))
                .orElseGet(() -> decode(bytes, format));
    }

    /** Decodes a file in a chosen charset, whatever the file tells. */
    public Decoding decode(byte[] bytes, Charset chosen) {
        Optional<ByteOrderMark> mark = ByteOrderMark.at(bytes).filter(found -> found.charset().equals(chosen));
        int start = mark.map(ByteOrderMark::length).orElse(0);
        Attempt attempt = Codec.of(chosen).decode(bytes, start);
        return attempt.succeeded() ? new Decoded(attempt.text(), chosen, mark.isPresent(), CharsetOrigin.CHOICE)
                : undecodable(chosen, attempt);
    }

    /** Finds the charset of a file and decodes it. The result says so if the bytes cannot be decoded. */
    public Decoding decode(byte[] bytes, ArticleFormat format) {
        Optional<ByteOrderMark> mark = ByteOrderMark.at(bytes);
        if (mark.isPresent()) {
            return decodeMarked(bytes, mark.get());
        }
        Optional<Charset> utf16 = UnmarkedUtf16.in(bytes);
        if (utf16.isPresent()) {
            return UnmarkedUtf16.isCertain(bytes) ? decodeAs(utf16.get(), bytes, CharsetOrigin.DETECTION)
                    : decodeWide(utf16.get(), bytes);
        }
        if (ByteStatistics.areBinary(bytes)) {
            return new Undecodable(FALLBACK, 0, Fault.of(FaultCode.BINARY_FILE),
                    Codec.of(FALLBACK).decode(bytes, 0).text());
        }
        Optional<Charset> declared = format == ArticleFormat.HTML ? CharsetDeclaration.in(bytes) : Optional.empty();
        return decodeUnmarked(bytes, declared);
    }

    /**
     * Encodes a text in the charset of the file that it comes from.
     *
     * @param original the file as it was decoded
     * @param text the text as it is now
     */
    public Encoding encode(Decoded original, String text) {
        Charset charset = original.charset();
        Codec codec = Codec.of(charset);
        int offset = codec.firstUnencodable(text);
        if (offset >= 0) {
            return new Unencodable(charset, offset, text.codePointAt(offset));
        }
        byte[] content = codec.encode(text);
        Optional<Unencodable> other = writtenAsOther(charset, content, text);
        if (other.isPresent()) {
            return other.get();
        }
        return new Encoded(original.byteOrderMark() ? withMark(charset, content) : content);
    }

    /** Some charsets write two characters as the same bytes. Only one of them is read again. */
    private static Optional<Unencodable> writtenAsOther(Charset charset, byte[] content, String text) {
        if (charset.name().startsWith("UTF-")) {
            return Optional.empty();
        }
        String read = Codec.of(charset).decode(content, 0).text();
        int offset = read.equals(text) ? Codec.NONE : Arrays.mismatch(read.toCharArray(), text.toCharArray());
        return offset < 0 ? Optional.empty()
                : Optional.of(new Unencodable(charset, offset, text.codePointAt(offset)));
    }

    private static Decoding decodeMarked(byte[] bytes, ByteOrderMark mark) {
        Attempt attempt = Codec.of(mark.charset()).decode(bytes, mark.length());
        return attempt.succeeded() ? new Decoded(attempt.text(), mark.charset(), true, CharsetOrigin.BYTE_ORDER_MARK)
                : undecodable(mark.charset(), attempt);
    }

    private static Decoding decodeUnmarked(byte[] bytes, Optional<Charset> declared) {
        Attempt utf8 = Codec.of(StandardCharsets.UTF_8).decode(bytes, 0);
        boolean ascii = utf8.text().length() == bytes.length;
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)
                && (ascii || !utf8.succeeded() || !isSingleByte(declared.get()))) {
            Attempt attempt = Codec.of(declared.get()).decode(bytes, 0);
            if (attempt.succeeded()) {
                return new Decoded(attempt.text(), declared.get(), false, CharsetOrigin.DECLARATION);
            }
        }
        if (utf8.succeeded()) {
            boolean told = declared.filter(StandardCharsets.UTF_8::equals).isPresent();
            return new Decoded(utf8.text(), StandardCharsets.UTF_8, false,
                    told ? CharsetOrigin.DECLARATION : CharsetOrigin.DETECTION);
        }
        return ByteStatistics.areMostlyUtf8(bytes) ? undecodable(StandardCharsets.UTF_8, utf8) : decodeGuessed(bytes);
    }

    private static Decoding decodeGuessed(byte[] bytes) {
        CharsetGuess guess = CharsetDetector.of(bytes);
        CharsetOrigin origin = guess.sure() ? CharsetOrigin.DETECTION : CharsetOrigin.GUESS;
        Decoding decoding = decodeAs(guess.charset(), bytes, origin);
        // What a sample fits may fail later in the file; every byte is a character of windows-1252.
        return decoding instanceof Decoded ? decoding : decodeAs(FALLBACK, bytes, CharsetOrigin.GUESS);
    }

    /** A file whose bytes are two bytes a character in any case. */
    private static Decoding decodeWide(Charset utf16, byte[] bytes) {
        CharsetGuess other = CharsetDetector.of(bytes);
        return decodeAs(other.sure() ? other.charset() : utf16, bytes, CharsetOrigin.GUESS);
    }

    private static Decoding decodeAs(Charset charset, byte[] bytes, CharsetOrigin origin) {
        Attempt attempt = Codec.of(charset).decode(bytes, 0);
        return attempt.succeeded() ? new Decoded(attempt.text(), charset, false, origin)
                : undecodable(charset, attempt);
    }

    private static Undecodable undecodable(Charset charset, Attempt attempt) {
        Fault why = Fault.of(FaultCode.INVALID_BYTE, attempt.wrongByte(), charset.displayName());
        return new Undecodable(charset, attempt.wrongByte(), why, attempt.text());
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static byte[] withMark(Charset charset, byte[] content) {
        byte[] mark = ByteOrderMark.of(charset).map(ByteOrderMark::bytes).orElseGet(() -> new byte[0]);
        byte[] file = Arrays.copyOf(mark, mark.length + content.length);
        System.arraycopy(content, 0, file, mark.length, content.length);
        return file;
    }
}
