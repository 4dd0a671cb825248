package claimmark.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.fault.FaultCode;

class FileReplacementTest {

    private static final byte[] OLD = "the old words".getBytes();
    private static final byte[] NEW = "new words, and more of them".getBytes();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeTheOldWords() throws IOException {
        file = Files.write(folder.resolve("a.txt"), OLD);
    }

    private void replace() throws IOException {
        new FileReplacement().replace(file, NEW);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void assertOnly(byte[] content, String... names) throws IOException {
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(List.of(names), names());
    }

    private void assumeAttributes(String view) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(view));
    }

    private static UserDefinedFileAttributeView notes(Path path) {
        return Files.getFileAttributeView(path, UserDefinedFileAttributeView.class);
    }

    @Test
    void permissionsAndExtendedAttributesAreKept() throws IOException {
        assumeAttributes("posix");
        assumeAttributes("user");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        notes(file).write("tag", ByteBuffer.wrap("red".getBytes()));
        replace();
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("tag"), notes(file).list());
        assertOnly(NEW, "a.txt");
    }

    @Test
    void aFileWithASecondNameIsWrittenInPlace() throws IOException {
        assumeAttributes("unix");
        Path second = Files.createLink(folder.resolve("b.txt"), file);
        replace();
        assertArrayEquals(NEW, Files.readAllBytes(second));
        assertOnly(NEW, "a.txt", "b.txt");
        assertTrue(Files.isSameFile(file, second));
    }

    @Test
    void aFileOfAnotherUserStaysTheirs() throws IOException {
        assumeAttributes("unix");
        assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid")), "only root may give files away");
        Files.setAttribute(file, "unix:uid", 1234);
        Files.setAttribute(file, "unix:gid", 1235);
        replace();
        assertEquals(1234, Files.getAttribute(file, "unix:uid"));
        assertEquals(1235, Files.getAttribute(file, "unix:gid"));
        assertOnly(NEW, "a.txt");
    }

    @Test
    void aNewFileHasTheRightsOfItsModelAndNothingElseOfIt() throws IOException {
        assumeAttributes("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        if (Files.getFileStore(folder).supportsFileAttributeView("user")) {
            notes(file).write("downloadedFrom", ByteBuffer.wrap("somewhere".getBytes()));
        }
        Path made = folder.resolve("new");
        new FileReplacement().replace(made, NEW, Optional.of(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        assertArrayEquals(NEW, Files.readAllBytes(made));
        assertEquals(List.of(), notes(made).list());
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        assumeAttributes("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "root may write everything");
        FileFaultException refused = assertThrows(FileFaultException.class, this::replace);
        assertEquals(FaultCode.ACCESS_DENIED, refused.fault().code());
        assertOnly(OLD, "a.txt");
    }

    @Test
    void aHundredFilesLeftByCrashesStopNothingAndAreCleared() throws IOException {
        for (int i = 1; i <= 120; i++) {
            Files.write(folder.resolve(".claimmark-" + i + ".tmp"), OLD);
        }
        replace();
        assertOnly(NEW, "a.txt");
    }

    @Test
    void aTemporaryFileOfALiveProcessIsNotTouched() throws IOException {
        Path theirs = Files.write(folder.resolve(".claimmark-1.tmp"), OLD);
        try (TemporaryFile mine = TemporaryFile.create(folder, Files::createFile);
                FileChannel channel = FileChannel.open(theirs, StandardOpenOption.WRITE)) {
            channel.lock(Long.MAX_VALUE - 1, 1, false);
            replace();
            assertTrue(Files.exists(mine.path()));
            assertArrayEquals(OLD, Files.readAllBytes(theirs));
        }
        assertOnly(NEW, ".claimmark-1.tmp", "a.txt");
    }

    @Test
    void aPlantedLinkIsNotFollowed() throws IOException {
        Path victim = Files.write(folder.resolve("victim"), OLD);
        Files.createSymbolicLink(folder.resolve(".claimmark-1.tmp"), victim);
        replace();
        assertArrayEquals(OLD, Files.readAllBytes(victim));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aFolderThatIsGoneIsTold() throws IOException {
        Files.delete(file);
        Files.delete(folder);
        FileFaultException refused = assertThrows(FileFaultException.class, this::replace);
        assertEquals(FaultCode.FOLDER_GONE, refused.fault().code());
        assertEquals(List.of(folder.toString()), refused.fault().arguments());
        Files.createDirectory(folder);
    }

    @Test
    void aRenamingThatIsRefusedOnceIsTriedAgain() throws IOException {
        RefusingDisk scanner = new RefusingDisk(1);
        new FileReplacement(scanner).replace(file, NEW);
        assertEquals(1, scanner.pauses());
        assertOnly(NEW, "a.txt");
    }

    @Test
    void aFileThatCannotBeReplacedIsWrittenInPlace() throws IOException {
        new FileReplacement(new RefusingDisk(Integer.MAX_VALUE)).replace(file, NEW);
        assertOnly(NEW, "a.txt");
    }

    @Test
    void aNewFileThatCannotGetItsNameIsNotMade() throws IOException {
        Files.delete(file);
        FileReplacement refused = new FileReplacement(new RefusingDisk(Integer.MAX_VALUE));
        assertThrows(FileSystemException.class, () -> refused.replace(file, NEW));
        assertEquals(List.of(), names());
    }

    /** On a disk that deletes the old file first, and is killed then. */
    @Test
    void whereFilesAreReplacedInTwoStepsAKillLosesNothing() throws IOException {
        FileOperations simple = new FileOperations() {
            @Override
            public void move(Path from, Path to, CopyOption... options) throws IOException {
                if (List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                    throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "simple disk");
                }
                if (Files.exists(to)) {
                    Files.delete(to);
                    throw new RefusingDisk.Killed();
                }
                Files.move(from, to, options);
            }
        };
        new FileReplacement(simple).replace(file, NEW);
        assertEquals(new String(NEW, StandardCharsets.UTF_8), Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }
}
