package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FailingDisk;
import claimmark.core.file.FileAttributes;

class ArticleStorageTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @TempDir
    private Path folder;
    private Path file;
    private Instant now = NOON.plusSeconds(60);
    private ArticleStorage storage;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("a.txt");
        write("Caf\u00e9.", NOON);
        storage = ArticleStorage.open(file, () -> now).toOptional().orElseThrow();
        storage.choose(Charset.forName("windows-1252"));
    }

    private Optional<Fault> save(String text) {
        return save(storage, text);
    }

    private static Optional<Fault> save(ArticleStorage storage, String text) {
        Completion<ArticleToWrite> prepared = storage.prepare(text);
        return prepared.fault().or(() -> storage.save(prepared.toOptional().orElseThrow()));
    }

    private void write(String text, Instant time) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    @Test
    void aFileThatNobodyWroteIsTheSame() throws IOException {
        assertEquals(DiskState.SAME, storage.look());
        Files.setLastModifiedTime(file, FileTime.from(now));
        assertEquals(DiskState.SAME, storage.look());
    }

    /** Programs empty a file before they write it. */
    @Test
    void aFileThatIsHalfWrittenIsNotTakenOverBeforeItRests() throws IOException {
        write("", now);
        assertEquals(DiskState.BEING_WRITTEN, storage.look());
        assertEquals("Caf\u00e9.", storage.text());
        now = now.plus(FileAttributes.REST).minus(Duration.ofMillis(1));
        assertEquals(DiskState.BEING_WRITTEN, storage.look());
        now = now.plus(Duration.ofMillis(1));
        assertEquals(DiskState.CHANGED, storage.look());
        assertEquals(DiskState.CHANGED, storage.look());
        assertEquals(Optional.empty(), storage.reload());
        assertEquals("", storage.text());
        assertEquals(DiskState.SAME, storage.look());
    }

    @Test
    void aFileThatIsGoneLeavesWhatIsKnown() throws IOException {
        Files.delete(file);
        assertEquals(DiskState.SAME, storage.look());
        assertEquals(FaultCode.ARTICLE_NOT_READ, storage.reload().orElseThrow().code());
        assertEquals("Caf\u00e9.", storage.text());
    }

    /** As by a copy that keeps the time. */
    @Test
    void aFileThatIsPutBackAfterAnotherWasReadOrSavedIsSeen() throws IOException {
        assertEquals(DiskState.SAME, storage.look());
        write("Tea.", NOON.plusSeconds(10));
        assertEquals(Optional.empty(), storage.reload());
        write("Caf\u00e9.", NOON);
        assertEquals(DiskState.CHANGED, storage.look());
        storage.reload();
        assertEquals(DiskState.SAME, storage.look());
        assertEquals(Optional.empty(), save("Milk."));
        write("Caf\u00e9.", NOON);
        assertEquals(DiskState.CHANGED, storage.look());
    }

    @Test
    void aTextIsSavedInTheEncodingOfItsFile() throws IOException {
        assertEquals(Optional.empty(), save("Caf\u00e9 noir."));
        assertArrayEquals("Caf\u00e9 noir.".getBytes(StandardCharsets.ISO_8859_1), Files.readAllBytes(file));
        assertEquals(DiskState.SAME, storage.look());
        assertEquals("Caf\u00e9 noir.", storage.text());
        assertFalse(storage.isChangedOnDisk());
    }

    @Test
    void aCharacterThatTheEncodingLacksIsTold() throws IOException {
        assertEquals(Optional.of(Fault.of(FaultCode.ARTICLE_NOT_ENCODABLE, "a.txt", "\u4e2d", "windows-1252")),
                save("\u4e2d"));
        assertEquals("Caf\u00e9.", Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatIsNoTextIsNotWritten() throws IOException {
        byte[] binary = { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 0, 0 };
        Files.write(file, binary);
        assertTrue(storage.isChangedOnDisk());
        storage.reload();
        Fault readOnly = storage.readOnly().orElseThrow();
        assertEquals(Optional.of(Fault.of(FaultCode.BINARY_FILE)), readOnly.cause());
        assertEquals(Optional.of(readOnly), save("text"));
        assertArrayEquals(binary, Files.readAllBytes(file));
    }

    @Test
    void aFileThatIsGoneIsPutBackWithItsFolder() throws IOException {
        assertFalse(storage.isGone());
        Path inFolder = Files.createDirectory(folder.resolve("sub")).resolve("b.txt");
        Files.move(file, inFolder);
        assertTrue(storage.isGone());
        storage.moveTo(inFolder);
        assertFalse(storage.isGone());
        Files.delete(inFolder);
        Files.delete(inFolder.getParent());
        assertEquals(Optional.empty(), save(storage.text()));
        assertArrayEquals("Caf\u00e9.".getBytes(StandardCharsets.ISO_8859_1), Files.readAllBytes(inFolder));
    }

    @Test
    void aFileThatWasMovedIsKnownByItsNewName() throws IOException {
        Path moved = Files.move(file, folder.resolve("b.txt"));
        storage.moveTo(moved);
        assertEquals("b.txt", storage.name());
        assertEquals(moved, storage.path());
        assertEquals(DiskState.SAME, storage.look());
        write("Tea.", NOON);
        assertEquals(DiskState.SAME, storage.look(), "another file has the old name");
        assertEquals(Optional.empty(), save("Caf\u00e9 noir."));
        assertEquals("Tea.", Files.readString(file));
    }

    /** A sparse file: its size is told, and it has no blocks on the disk. */
    @Test
    void anArticleThatIsTooLargeIsNotReadAndTheOldOneIsKept() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((64 << 20) + 1);
        }
        Fault tooLarge = Fault.of(FaultCode.ARTICLE_TOO_LARGE, "a.txt", 64);
        assertEquals(Optional.of(tooLarge), storage.reload());
        assertEquals(Optional.of(tooLarge), storage.choose(StandardCharsets.UTF_8));
        assertEquals(Optional.of(tooLarge), storage.trial().fault());
        assertEquals(Optional.of(tooLarge), ArticleStorage.open(file, () -> now).fault());
        assertEquals("Caf\u00e9.", storage.text());
    }

    @Test
    void otherCharsetsAreTriedOnTheFileAsItIsNow() throws IOException {
        write("Th\u00e9.", now);
        assertArrayEquals("Th\u00e9.".getBytes(StandardCharsets.ISO_8859_1),
                storage.trial().toOptional().orElseThrow().file());
    }

    @Test
    void whatIsSavedAsAnotherFileIsThatFileFromThenOn() throws IOException {
        Path other = folder.resolve("new").resolve("b.txt");
        ArticleToWrite prepared = storage.prepare("Caf\u00e9 noir.").toOptional().orElseThrow();
        assertEquals(Optional.empty(), storage.saveAs(other, prepared));
        assertEquals("b.txt", storage.name());
        assertEquals(other, storage.path());
        assertEquals("Caf\u00e9 noir.", storage.text());
        assertEquals("Caf\u00e9.", Files.readString(file, StandardCharsets.ISO_8859_1));
        write("Tea.", now);
        assertEquals(DiskState.SAME, storage.look(), "only the old file changed");
    }

    @Test
    void whatCannotBeSavedAsAnotherFileKeepsItsOwn() throws IOException {
        Files.write(folder.resolve("taken"), new byte[0]);
        ArticleToWrite prepared = storage.prepare("Tea.").toOptional().orElseThrow();
        assertEquals(Optional.of(FaultCode.ARTICLE_NOT_WRITTEN),
                storage.saveAs(folder.resolve("taken").resolve("b.txt"), prepared).map(Fault::code));
        assertEquals("a.txt", storage.name());
        assertEquals(file, storage.path());
        assertEquals("Caf\u00e9.", storage.text());
    }

    @ParameterizedTest
    @EnumSource(FailingDisk.Step.class)
    void whatCannotBeWrittenLeavesTheOldArticleAndIsTold(FailingDisk.Step step) throws IOException {
        FailingDisk disk = new FailingDisk(step);
        byte[] old = Files.readAllBytes(file);
        ArticleStorage failing = ArticleStorage.open(file, () -> now, disk).toOptional().orElseThrow();
        failing.keepCharset();
        assertEquals(Optional.of(Fault.of(FaultCode.ARTICLE_NOT_WRITTEN, "a.txt")
                .because(Fault.of(FaultCode.SYSTEM_REFUSED, disk.words()))), save(failing, "Th\u00e9."));
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(List.of("a.txt"), List.of(folder.toFile().list()));
        assertEquals("Caf\u00e9.", failing.text());
        disk.mend();
        assertEquals(Optional.empty(), save(failing, "Th\u00e9."));
        assertEquals("Th\u00e9.", Files.readString(file, StandardCharsets.ISO_8859_1));
    }
}
