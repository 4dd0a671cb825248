package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.store.SidecarReading.Loaded;

/** Damaged files: the reader never throws, and what it takes from them it also gives back. */
class SidecarFuzzTest {

    private static final int MUTATIONS = 700;
    private static final String[] WORDS = {"<", ">", "\"", "&#0;", "&#13;", "&lt;", "]]>", "<!--", "xmlns=\"\"",
            "xmlns:x=\"urn:claimmark:review:1\"", "\\uD800", "<x/>", "<verdict/>", "</annotation>", "<entry/>",
            "</entry>", "<history/>", "</history>", "<history>", "<formerTarget/>", "<reviewer id='ana' name='A'/>",
            "<change/>", " follows='1'", "\u0000", "\uFFFF"};

    @ParameterizedTest
    @ValueSource(strings = {"full-review.claims.xml", "newer-minor.claims.xml", "other-tools.claims.xml"})
    void damageIsReadOrRefused(String name) {
        byte[] whole = Golden.bytes(name);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = damage(whole, new Random(seed));
            if (SidecarReader.read(damaged) instanceof Loaded loaded) {
                byte[] saved = SidecarWriter.bytes(loaded.review());
                Loaded again = (Loaded) SidecarReader.read(saved);
                assertEquals(loaded.review(), again.review(), name + " with seed " + seed);
            }
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            int to = at + random.nextInt(Math.min(damaged.length - at, 60));
            switch (random.nextInt(6)) {
                case 0 -> damaged = splice(damaged, at, at + 1, new byte[] {(byte) random.nextInt()});
                case 1 -> damaged = splice(damaged, at, damaged.length, new byte[] {' '});
                case 2 -> damaged = splice(damaged, at, to, new byte[0]);
                case 3 -> damaged = splice(damaged, at, at, slice(damaged, at, to));
                case 4 -> damaged = splice(damaged, at, at, word(random));
                default -> damaged = splice(damaged, at, at + 1, slice(damaged, to, to + 1));
            }
        }
        return damaged;
    }

    private static byte[] word(Random random) {
        return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] inserted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(inserted);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
