package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FailingDisk;
import claimmark.core.file.FileOperations;
import claimmark.core.file.Stamp;
import claimmark.core.store.LoadResult.Absent;
import claimmark.core.store.LoadResult.Present;
import claimmark.core.store.SaveResult.ChangedOnDisk;
import claimmark.core.store.SaveResult.Failed;
import claimmark.core.store.SaveResult.Saved;
import claimmark.core.store.SidecarReading.Loaded;

class SidecarFileTest {

    private static final byte[] OLD = "old".getBytes();
    private static final byte[] NEW = SidecarWriter.bytes(SampleReviews.full());
    private static final Optional<Stamp> OLD_STAMP = Optional.of(Stamp.of(OLD));

    @TempDir
    Path folder;
    private Path article;
    private Path sidecar;

    @BeforeEach
    void nameTheSidecar() {
        article = folder.resolve("article.html");
        sidecar = SidecarFile.of(article);
    }

    @Test
    void liesBesideItsArticle() {
        assertEquals(Path.of("a b", "x.html.claims.xml"), SidecarFile.of(Path.of("a b", "x.html")));
        assertEquals(Path.of("x.claims.xml"), SidecarFile.of(Path.of("x")));
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        assertEquals(new Absent(), SidecarFile.load(sidecar));
        Saved saved = (Saved) SidecarFile.save(article, NEW, Optional.empty());
        assertEquals(Optional.of(saved.stamp()), SidecarFile.stamp(sidecar));
        assertEquals(new Present(new Loaded(SampleReviews.full(), List.of()), saved.stamp()),
                SidecarFile.load(sidecar));
        assertEquals(List.of("article.html.claims.xml"), names());
    }

    @Test
    void theNextSaveGoesOnFromTheLastStamp() throws IOException {
        Saved first = (Saved) SidecarFile.save(article, OLD, Optional.empty());
        Saved second = (Saved) SidecarFile.save(article, NEW, Optional.of(first.stamp()));
        assertEquals(Stamp.of(NEW), second.stamp());
        assertArrayEquals(NEW, Files.readAllBytes(sidecar));
    }

    @Test
    void whatSomeoneElseWroteIsNotOverwritten() throws IOException {
        Files.write(sidecar, OLD);
        assertEquals(new ChangedOnDisk(OLD_STAMP), SidecarFile.save(article, NEW, Optional.empty()));
        assertEquals(new ChangedOnDisk(OLD_STAMP),
                SidecarFile.save(article, NEW, Optional.of(Stamp.of("older".getBytes()))));
        assertArrayEquals(OLD, Files.readAllBytes(sidecar));
    }

    @Test
    void whatSomeoneElseDeletedIsNotMadeAgain() {
        assertEquals(new ChangedOnDisk(Optional.empty()), SidecarFile.save(article, NEW, OLD_STAMP));
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException {
        Files.write(sidecar, NEW);
        FileTime before = FileTime.fromMillis(1_352_797_200_000L);
        Files.setLastModifiedTime(sidecar, before);
        assertInstanceOf(Saved.class, SidecarFile.save(article, NEW, OLD_STAMP));
        assertEquals(before, Files.getLastModifiedTime(sidecar));
    }

    @Test
    void permissionsAreKept() throws IOException {
        Files.write(sidecar, OLD);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(sidecar, PosixFilePermissions.fromString("rw-rw-r--"));
            SidecarFile.save(article, NEW, OLD_STAMP);
            assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(sidecar)));
        }
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        SidecarFile.save(article, NEW, Optional.empty());
        Path other = Files.createFile(folder.resolve("other"));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(sidecar));
        }
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.xml");
        Files.createSymbolicLink(sidecar, Path.of("elsewhere", "real.xml"));
        assertEquals(new Absent(), SidecarFile.load(sidecar));
        Saved first = (Saved) SidecarFile.save(article, OLD, Optional.empty());
        assertInstanceOf(Saved.class, SidecarFile.save(article, NEW, Optional.of(first.stamp())));
        assertTrue(Files.isSymbolicLink(sidecar));
        assertArrayEquals(NEW, Files.readAllBytes(elsewhere));
    }

    @ParameterizedTest
    @EnumSource(FailingDisk.Step.class)
    void whatCannotBeWrittenLeavesTheOldFile(FailingDisk.Step step) throws IOException {
        Files.write(sidecar, OLD);
        FailingDisk disk = new FailingDisk(step);
        assertEquals(new Failed(Fault.of(FaultCode.SYSTEM_REFUSED, disk.words())),
                SidecarFile.save(article, NEW, OLD_STAMP, disk));
        assertOnlyTheOldFileIsThere();
        disk.mend();
        assertInstanceOf(Saved.class, SidecarFile.save(article, NEW, OLD_STAMP, disk));
    }

    @ParameterizedTest
    @EnumSource(FailingDisk.Step.class)
    void aNewFileThatCannotBeWrittenIsNotThere(FailingDisk.Step step) throws IOException {
        FailingDisk disk = new FailingDisk(step);
        assertInstanceOf(Failed.class, SidecarFile.save(article, NEW, Optional.empty(), disk));
        assertFalse(Files.exists(sidecar));
        assertEquals(0, Files.list(sidecar.getParent()).filter(left -> left.toString().endsWith(".tmp")).count());
    }

    @Test
    void aFaultInTheProgramLeavesTheOldFile() throws IOException {
        Files.write(sidecar, OLD);
        FileOperations faulty = moving((from, to, options) -> {
            throw new IllegalStateException("fault");
        });
        assertThrows(IllegalStateException.class, () -> SidecarFile.save(article, NEW, OLD_STAMP, faulty));
        assertOnlyTheOldFileIsThere();
    }

    @Test
    void whereAFileCannotBeReplacedInOneStepItIsInTwo() throws IOException {
        Files.write(sidecar, OLD);
        FileOperations simple = moving((from, to, options) -> {
            if (List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "simple disk");
            }
            Files.move(from, to, options);
        });
        assertInstanceOf(Saved.class, SidecarFile.save(article, NEW, OLD_STAMP, simple));
        assertArrayEquals(NEW, Files.readAllBytes(sidecar));
        assertEquals(1, names().size());
    }

    @Test
    void aNewSidecarOfAPrivateArticleIsPrivate() throws IOException {
        Files.writeString(article, "Words.");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("rw-------"));
            SidecarFile.save(article, NEW, Optional.empty());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sidecar)));
            assertArrayEquals(NEW, Files.readAllBytes(sidecar));
        }
    }

    @Test
    void aLinkToALinkToNothingLeadsToTheNewSidecar() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.xml");
        Files.createSymbolicLink(sidecar, Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("elsewhere", "real.xml"));
        assertInstanceOf(Saved.class, SidecarFile.save(article, NEW, Optional.empty()));
        assertTrue(Files.isSymbolicLink(sidecar));
        assertTrue(Files.isSymbolicLink(folder.resolve("second")));
        assertArrayEquals(NEW, Files.readAllBytes(elsewhere));
    }

    /** The file is sparse: it takes no space on the disk. */
    @Test
    void aFileThatIsTooLargeForASidecarIsRefusedAndKnown() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(sidecar.toFile(), "rw")) {
            large.setLength(Sidecar.MAXIMUM_BYTES + 1L);
        }
        LoadResult.Failed failed = (LoadResult.Failed) SidecarFile.load(sidecar);
        assertEquals(FaultCode.TOO_LARGE_FOR_SIDECAR, failed.why().code());
        assertEquals(SidecarFile.stamp(sidecar), failed.stamp());
        assertTrue(failed.stamp().isPresent());
    }

    /** The file is sparse: it takes no space on the disk, and its bytes are never read into the memory. */
    @Test
    void aFileThatDoesNotFitIntoTheMemoryIsRefusedAndKnown() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(sidecar.toFile(), "rw")) {
            large.setLength(3L << 20);
        }
        LoadResult.Failed failed = (LoadResult.Failed) SidecarFile.load(sidecar, 8L << 20);
        assertEquals(Fault.of(FaultCode.TOO_LARGE_FOR_MEMORY, 3, 8), failed.why());
        assertEquals(SidecarFile.stamp(sidecar), failed.stamp());
        assertInstanceOf(Present.class, SidecarFile.load(sidecar, 12L << 20));
    }

    @Test
    void aFolderOfThatNameIsNoSidecar() throws IOException {
        Files.createDirectory(sidecar);
        Fault reason = Fault.of(FaultCode.NOT_A_FILE, sidecar);
        assertEquals(new LoadResult.Failed(reason, Optional.empty()), SidecarFile.load(sidecar));
        assertEquals(new Failed(reason), SidecarFile.save(article, NEW, Optional.empty()));
    }

    @Test
    void withoutItsFolderThereIsNone() {
        Path lost = folder.resolve("lost").resolve("a");
        assertEquals(new Absent(), SidecarFile.load(SidecarFile.of(lost)));
        assertEquals(FaultCode.FOLDER_GONE, ((Failed) SidecarFile.save(lost, NEW, Optional.empty())).why().code());
    }

    private interface Move {

        void move(Path from, Path to, CopyOption... options) throws IOException;
    }

    private static FileOperations moving(Move move) {
        return new FileOperations() {
            @Override
            public void move(Path from, Path to, CopyOption... options) throws IOException {
                move.move(from, to, options);
            }

            @Override
            public void pause(Duration time) {
                // The test need not wait.
            }
        };
    }

    private void assertOnlyTheOldFileIsThere() throws IOException {
        assertArrayEquals(OLD, Files.readAllBytes(sidecar));
        assertEquals(List.of("article.html.claims.xml"), names());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
