package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.file.FileOperations;
import claimmark.core.file.Stamp;
import claimmark.core.store.SaveResult.ChangedOnDisk;

/** Another program writes the sidecar when it was looked at, and the new one has no name yet. */
class LastMomentTest {

    private static final byte[] OLD = "old".getBytes();
    private static final byte[] NEW = "new".getBytes();
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
    void whatSomeoneElseWritesInTheLastMomentIsNotOverwritten() throws IOException {
        Files.write(sidecar, OLD);
        byte[] theirs = "theirs".getBytes();
        SaveResult result = SidecarFile.save(article, NEW, OLD_STAMP, new FileOperations() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                FileOperations.super.write(file, bytes);
                Files.write(sidecar, theirs);
            }
        });
        assertEquals(new ChangedOnDisk(Optional.of(Stamp.of(theirs))), result);
        assertArrayEquals(theirs, Files.readAllBytes(sidecar));
        assertEquals(List.of("article.html.claims.xml"), List.of(folder.toFile().list()));
    }

    @Test
    void aSidecarThatAppearsInTheLastMomentIsNotOverwritten() throws IOException {
        SaveResult result = SidecarFile.save(article, NEW, Optional.empty(), new FileOperations() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                FileOperations.super.write(file, bytes);
                Files.write(sidecar, OLD);
            }
        });
        assertEquals(new ChangedOnDisk(OLD_STAMP), result);
        assertArrayEquals(OLD, Files.readAllBytes(sidecar));
    }
}
