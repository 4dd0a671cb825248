package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The charset that a reviewer chose for a file, which does not tell it by itself.
 *
 * @param charset one that Java can write
 * @param sha256 the hash of the file for which it was chosen, in lower-case hexadecimal digits
 */
public record ChosenCharset(Charset charset, String sha256) {

    /** Charsets without ASCII, of which browsers know no labels, or other ones. */
    private static final Set<String> WIDE = Set.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE");

    /**
     * The charset that a reviewer means by a name. Names are read as browsers read them: "Shift_JIS" means
     * windows-31j, "ISO-8859-1" windows-1252. A name without a byte order means the smaller end first.
     *
     * @return empty when the name is unknown, or when Java cannot write the charset
     */
    public static Optional<Charset> named(String name) {
        String label = name.strip();
        for (String wide : WIDE) {
            if (wide.equalsIgnoreCase(label) || wide.equalsIgnoreCase(label + "LE")) {
                return Optional.of(Charset.forName(wide));
            }
        }
        return CharsetLabels.charset(label).or(() -> supported(label));
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)).filter(Charset::canEncode)
                    : Optional.empty();
        } catch (IllegalCharsetNameException notEvenAName) {
            return Optional.empty();
        }
    }

    /** Whether the choice was made for the file with this hash. */
    boolean isFor(String hash) {
        return hash.equals(sha256);
    }

    /** Whether a file tells by itself that it has another charset. */
    boolean isContradictedBy(byte[] file) {
        Optional<ByteOrderMark> mark = ByteOrderMark.at(file);
        if (mark.isPresent()) {
            return !mark.get().charset().equals(charset);
        }
        boolean binary = ByteStatistics.areBinary(file);
        boolean wide = WIDE.contains(charset.name());
        if (charset.equals(StandardCharsets.UTF_8) || binary) {
            return binary && !wide;
        }
        Codec.Attempt utf8 = Codec.of(StandardCharsets.UTF_8).decode(file, 0);
        return utf8.succeeded() && (wide || utf8.text().length() < file.length);
    }
}
