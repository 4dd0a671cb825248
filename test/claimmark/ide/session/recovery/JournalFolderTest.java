package claimmark.ide.session.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.file.FileOperations;
import claimmark.core.recovery.JournalBase;

/** Which journals are left over from an Eclipse that ended without saving. */
class JournalFolderTest {

    private static final JournalBase BASE = new JournalBase("/a.txt", "", "", "text", Instant.EPOCH);
    private static final Path ARTICLE = Path.of("/a.txt");

    @TempDir
    private Path place;

    private JournalFolder folder() {
        return new JournalFolder(place, FileOperations.DISK);
    }

    @Test
    void theOneThatIsWrittenNowIsNotLeftOver() throws IOException {
        JournalFolder now = folder();
        now.begin(BASE);
        assertEquals(List.of(), now.left(ARTICLE));
        assertEquals(1, folder().left(ARTICLE).size(), "who comes later finds it");
    }

    @Test
    void theOneOfAnEarlierEclipseStaysBesideANewOne() throws IOException {
        folder().begin(BASE);
        List<Path> earlier = folder().left(ARTICLE);
        JournalFolder now = folder();
        now.begin(BASE);
        assertEquals(earlier, now.left(ARTICLE));
        assertEquals(2, folder().left(ARTICLE).size());
        assertEquals(List.of(), folder().left(Path.of("/b.txt")));
    }
}
