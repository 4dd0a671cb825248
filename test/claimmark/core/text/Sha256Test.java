package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The examples of FIPS 180-4 (NIST, SHA256.pdf): one block, and the empty message. */
    @Test
    void givesTheDigestsOfTheStandard() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(new byte[0]));
    }

    @Test
    void textCountsInUtf8() {
        assertEquals(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xAB}), Sha256.of("\u00EB"));
        assertEquals(Sha256.of("?"), Sha256.of("\uD800"));
    }

    @Test
    void aStreamIsHashedToItsEnd() throws IOException {
        byte[] bytes = new byte[200_000];
        bytes[199_999] = 1;
        assertEquals(Sha256.of(bytes), Sha256.of(new ByteArrayInputStream(bytes)));
    }
}
