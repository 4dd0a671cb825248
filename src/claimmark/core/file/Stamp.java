package claimmark.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import claimmark.core.text.Sha256;

/**
 * Tells one state of a file from every other, without trusting its time.
 *
 * @param sha256 hash of its bytes, lower-case hexadecimal
 * @param size its length in bytes
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
