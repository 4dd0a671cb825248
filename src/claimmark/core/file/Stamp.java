package claimmark.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import claimmark.core.text.Sha256;

/**
 * Identifies the content of a file. Two states of a file with the same stamp have the same bytes; times do not count.
 *
 * @param sha256 the SHA-256 of the bytes, in lower-case hexadecimal
 * @param size the number of bytes
 */
public record Stamp(String sha256, long size) {

    public static Stamp of(byte[] bytes) {
        return new Stamp(Sha256.of(bytes), bytes.length);
    }

    public static Stamp of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Stamp(Sha256.of(stream), Files.size(file));
        }
    }
}
