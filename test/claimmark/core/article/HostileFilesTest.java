package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Half a gigabyte and a short call stack are enough to read anything that the product opens. */
final class HostileFilesTest {

    private static final String EXPECTED = """
            nested elements: 3 characters, 1 blocks
            nested text: 100000 characters, 1 blocks
            fifty megabytes of prose: 49244998 characters, 105000 blocks
            fifty megabytes of short lines: 50220000 characters, 1 blocks
            fifty megabytes of tags: 48000000 characters, 1 blocks
            one long word: 50000000 characters, 1 blocks
            attributes: 3 characters, 1 blocks
            references: 45000000 characters, 1 blocks
            short references: 36000000 characters, 1 blocks
            null bytes: BINARY_FILE 3 characters, 1 blocks
            wrong charset: 77999 characters, 1 blocks
            truncated character: INVALID_BYTE 5000017 UTF-8 2000000 characters, 1 blocks
            lines: 50000000 characters, 1 blocks
            blank lines: 50000000 characters, 0 blocks
            sentences: 7920000 characters, 99000 blocks
            truncated text: INVALID_BYTE 2999997 UTF-8 1000000 characters, 1 blocks
            lines of Markdown: 50000000 characters, 1 blocks
            """;

    @Test
    void readsEveryFileInLittleMemory() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Xss512k", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                HostileFiles.class.getName()).redirectError(Redirect.INHERIT).start();
        String read = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(EXPECTED, read.replace("\r\n", "\n"));
        assertEquals(0, program.waitFor());
    }
}
