package claimmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.merge.Copies;
import claimmark.core.merge.ReviewMerge;
import claimmark.core.model.Review;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;
import picocli.CommandLine;

/** The merge driver, called as Git calls it. */
class MergeCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();
    private Path base;
    private Path ours;
    private Path theirs;

    @BeforeEach
    void nameFiles() {
        base = folder.resolve("base");
        ours = folder.resolve("ours");
        theirs = folder.resolve("theirs");
    }

    private int merge() {
        CommandLine line = ClaimMarkCommand.line().setErr(new PrintWriter(messages, true));
        return line.execute("merge", base.toString(), ours.toString(), theirs.toString(), "call.txt.claims.xml");
    }

    /** Three copies, of which the two later ones conflict or not. */
    private void copies(boolean conflicting) throws IOException {
        long seed = LongStream.range(0, 10_000).filter(tried -> isConflicting(tried) == conflicting).findFirst()
                .orElseThrow();
        write(base, copy(seed, 0));
        write(ours, copy(seed, 1));
        write(theirs, copy(seed, 2));
    }

    private static boolean isConflicting(long seed) {
        return !ReviewMerge.merge(Optional.of(copy(seed, 0)), copy(seed, 1), copy(seed, 2)).undecided().isEmpty();
    }

    private static Review copy(long seed, int which) {
        Copies copies = new Copies(new Random(seed));
        Review begun = copies.worked(Copies.begun(), "dora", 2);
        Review ours = copies.worked(begun, "ana", 2);
        Review theirs = copies.worked(begun, "ben", 2);
        return which == 0 ? begun : which == 1 ? ours : theirs;
    }

    private static void write(Path file, Review review) throws IOException {
        Files.write(file, SidecarWriter.bytes(review));
    }

    private static Review read(Path file) {
        LoadResult.Present present = assertInstanceOf(LoadResult.Present.class, SidecarFile.load(file));
        return assertInstanceOf(SidecarReading.Loaded.class, present.reading()).review();
    }

    @Test
    void whatIsMergedIsWrittenToOurs() throws IOException {
        copies(false);
        Review expected = ReviewMerge.merge(Optional.of(read(base)), read(ours), read(theirs)).review();
        assertEquals(0, merge());
        assertEquals(expected, read(ours));
        assertEquals("", messages.toString());
    }

    @Test
    void whatIsLeftToDecideIsWrittenAndTold() throws IOException {
        copies(true);
        Review expected = ReviewMerge.merge(Optional.of(read(base)), read(ours), read(theirs)).review();
        assertEquals(1, merge());
        assertEquals(expected, read(ours));
        assertTrue(messages.toString().contains("changed in two ways. call.txt.claims.xml has both values"),
                messages.toString());
    }

    @Test
    void twoFilesThatWereBothAddedMerge() throws IOException {
        copies(false);
        Files.write(base, new byte[0]);
        assertTrue(merge() < 2);
        Files.delete(base);
        assertTrue(merge() < 2);
    }

    @Test
    void aFileThatCannotBeReadLeavesOursAsItWas() throws IOException {
        copies(false);
        byte[] before = Files.readAllBytes(ours);
        Files.writeString(theirs, "<review xmlns=\"urn:claimmark:review:1\"");
        assertEquals(2, merge());
        assertArrayEquals(before, Files.readAllBytes(ours));
        assertTrue(messages.toString().startsWith("call.txt.claims.xml cannot be read at 1:"), messages.toString());
        assertTrue(messages.toString().contains("our file is as it was"), messages.toString());
    }

    @Test
    void aNewerFileAndAMissingOneAreToldOf() throws IOException {
        copies(false);
        Files.writeString(theirs, "<review xmlns=\"urn:claimmark:review:2\" version=\"2.0\"/>");
        assertEquals(2, merge());
        assertTrue(messages.toString().contains("newer ClaimMark"), messages.toString());
        Files.delete(theirs);
        assertEquals(2, merge());
        assertTrue(messages.toString().contains("does not exist"), messages.toString());
    }

    @Test
    void aCallWithoutFilesIsNoMerge() {
        CommandLine line = ClaimMarkCommand.line().setErr(new PrintWriter(messages, true));
        assertEquals(2, line.execute("merge"));
        assertTrue(messages.toString().contains("Usage: claimmark merge"), messages.toString());
    }
}
