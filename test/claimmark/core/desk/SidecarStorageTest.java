package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.Stamp;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

class SidecarStorageTest {

    private static final Fault CHANGED = Fault.of(FaultCode.SIDECAR_CHANGED_ON_DISK, "a.txt.claims.xml");

    @TempDir
    private Path folder;
    private Path file;
    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private SidecarStorage storage;

    @BeforeEach
    void open() {
        file = folder.resolve("a.txt.claims.xml");
        storage = new SidecarStorage(folder.resolve("a.txt"), () -> now);
        storage.accept(storage.read());
    }

    private static Review empty() {
        return Review.empty("urn:r", new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE));
    }

    private static Review with(String id) {
        return empty().with(Annotation.create(new AnnotationId(id), AnnotationKind.NOTE,
                new TargetDescriber("some words").describe(new TextSpan(0, 4)), "ana", Instant.EPOCH));
    }

    private void writeAsOthers(Review review) throws IOException {
        Files.write(file, SidecarWriter.bytes(review));
        Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(10)));
    }

    @Test
    void thereIsNoneUntilAReviewSaysSomething() {
        assertEquals(new SidecarState.Absent(), storage.state());
        assertEquals(Optional.empty(), storage.save(empty()));
        assertFalse(Files.exists(file));
        assertEquals(Optional.empty(), storage.save(with("a")));
        assertEquals(new SidecarState.Present(Stamp.of(SidecarWriter.bytes(with("a")))), storage.state());
        assertEquals(DiskState.SAME, storage.look());
    }

    @Test
    void aReviewThatHasNothingLeftIsSavedWhereThereIsASidecar() throws IOException {
        storage.save(with("a"));
        assertEquals(Optional.empty(), storage.save(empty()));
        assertEquals(new String(SidecarWriter.bytes(empty())), Files.readString(file));
    }

    @Test
    void whatOthersWroteMeanwhileIsAConflictAndNotOverwritten() throws IOException {
        storage.save(with("a"));
        writeAsOthers(with("theirs"));
        assertEquals(DiskState.CHANGED, storage.look());
        assertEquals(Optional.of(CHANGED), storage.save(with("b")));
        assertTrue(storage.isConflicting());
        assertEquals(Optional.of(CHANGED), storage.save(with("b")));
        assertEquals(new String(SidecarWriter.bytes(with("theirs"))), Files.readString(file));
    }

    @Test
    void aConflictEndsWhenWhatOthersWroteIsRead() throws IOException {
        storage.save(with("a"));
        writeAsOthers(with("theirs"));
        storage.markConflicting();
        assertEquals(DiskState.CHANGED, storage.look());
        storage.accept(storage.read());
        assertFalse(storage.isConflicting());
        assertEquals(Optional.empty(), storage.save(with("after theirs")));
    }

    @Test
    void aConflictEndsWhenTheFileIsAsItWas() throws IOException {
        storage.save(with("a"));
        byte[] known = Files.readAllBytes(file);
        writeAsOthers(with("theirs"));
        storage.save(with("b"));
        Files.write(file, known);
        assertEquals(Optional.empty(), storage.save(with("b")));
        assertFalse(storage.isConflicting());
    }

    @Test
    void aSidecarThatOthersDeletedIsNotMadeAgain() throws IOException {
        storage.save(with("a"));
        Files.delete(file);
        assertEquals(DiskState.CHANGED, storage.look());
        assertEquals(Optional.of(CHANGED), storage.save(with("b")));
        assertFalse(Files.exists(file));
        storage.accept(storage.read());
        assertEquals(new SidecarState.Absent(), storage.state());
        assertEquals(Optional.empty(), storage.save(with("b")));
        assertTrue(Files.exists(file));
    }

    @Test
    void aSidecarThatIsHalfWrittenIsNotReadBeforeItRests() throws IOException {
        Files.writeString(file, "<review");
        Files.setLastModifiedTime(file, FileTime.from(now));
        assertEquals(DiskState.BEING_WRITTEN, storage.look());
        now = now.plusSeconds(1);
        assertEquals(DiskState.CHANGED, storage.look());
    }

    @Test
    void afterAMoveTheFileThatIsLookedAtIsTheOneThere() throws IOException {
        storage.save(with("a"));
        Path there = Files.createDirectory(folder.resolve("new")).resolve("b.txt.claims.xml");
        Files.copy(file, there);
        storage.moveTo(there.resolveSibling("b.txt"));
        assertEquals("b.txt.claims.xml", storage.name());
        assertEquals(DiskState.SAME, storage.look());
        writeAsOthers(with("b"));
        assertEquals(DiskState.SAME, storage.look(), "another sidecar has the old name");
        Files.writeString(there, "<review");
        Files.setLastModifiedTime(there, FileTime.from(now));
        assertEquals(DiskState.BEING_WRITTEN, storage.look());
    }

    @Test
    void whatIsSavedAsAnotherArticleBeginsASidecarThere() throws IOException {
        storage.save(with("a"));
        storage.startAt(folder.resolve("b.txt"));
        assertEquals("b.txt.claims.xml", storage.name());
        assertEquals(new SidecarState.Absent(), storage.state());
        assertEquals(Optional.empty(), storage.save(with("b")));
        assertEquals(new String(SidecarWriter.bytes(with("a"))), Files.readString(file));
        assertEquals(new String(SidecarWriter.bytes(with("b"))),
                Files.readString(folder.resolve("b.txt.claims.xml")));
    }

    @Test
    void whatIsSavedIsTheReviewThatIsGivenWhateverWasTriedBefore() throws IOException {
        assertEquals(Optional.empty(), storage.obstacle(with("a")));
        assertEquals(Optional.empty(), storage.save(with("b")));
        assertEquals(new String(SidecarWriter.bytes(with("b"))), Files.readString(file));
    }

    @Test
    void aSidecarThatCannotBeReadIsRefusedUntilItIsMended() throws IOException {
        Files.writeString(file, "<review");
        storage.accept(storage.read());
        assertInstanceOf(SidecarState.Refused.class, storage.state());
        assertEquals(FaultCode.SIDECAR_DAMAGED, storage.refusal().orElseThrow().code());
        assertEquals(storage.refusal(), storage.save(with("a")));
        assertEquals("<review", Files.readString(file));
        writeAsOthers(with("a"));
        storage.accept(storage.read());
        assertEquals(Optional.empty(), storage.refusal());
        assertEquals(Optional.empty(), storage.save(with("b")));
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws IOException {
        Files.createDirectory(file);
        storage.accept(storage.read());
        assertEquals(FaultCode.SIDECAR_NOT_READ, storage.refusal().orElseThrow().code());
        assertEquals(storage.refusal(), storage.save(with("a")));
    }

    @Test
    void tellsWhatWasNotUnderstood() throws IOException {
        Files.writeString(file, new String(SidecarWriter.bytes(with("a"))).replace("\"note\"", "\"prophecy\""));
        storage.accept(storage.read());
        assertEquals(List.of(Fault.of(FaultCode.VALUE_NOT_UNDERSTOOD, "prophecy", "kind")),
                storage.warnings().stream().map(warning -> warning.fault()).filter(
                        fault -> fault.code() == FaultCode.VALUE_NOT_UNDERSTOOD).toList());
        writeAsOthers(with("a"));
        storage.accept(storage.read());
        assertEquals(List.of(), storage.warnings());
    }

    @Test
    void aSidecarThatIsGoneLeavesNoWarnings() throws IOException {
        Files.writeString(file, new String(SidecarWriter.bytes(with("a"))).replace("\"note\"", "\"prophecy\""));
        storage.accept(storage.read());
        assertFalse(storage.warnings().isEmpty());
        Files.delete(file);
        storage.accept(storage.read());
        assertEquals(List.of(), storage.warnings());
    }

    @Test
    void aSidecarThatWasReadIsComparedAnewThoughItsTimeAndSizeAreAsBefore() throws IOException {
        writeAsOthers(with("a"));
        storage.accept(storage.read());
        assertEquals(DiskState.SAME, storage.look());
        writeAsOthers(with("b"));
        Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(20)));
        storage.accept(storage.read());
        writeAsOthers(with("a"));
        assertEquals(DiskState.CHANGED, storage.look());
    }

    @Test
    void aReviewThatCouldNotBeReadAgainIsRefusedBeforeAFileIsTouched() {
        SidecarStorage small = new SidecarStorage(folder.resolve("a.txt"), () -> now, 100);
        Optional<Fault> tooLarge = Optional.of(Fault.of(FaultCode.SIDECAR_NOT_WRITTEN, "a.txt.claims.xml")
                .because(Fault.of(FaultCode.TOO_LARGE_FOR_SIDECAR)));
        assertEquals(tooLarge, small.obstacle(with("a")));
        assertEquals(tooLarge, small.save(with("a")));
        assertFalse(Files.exists(file));
        assertEquals(Optional.empty(), small.obstacle(empty()), "which makes no file");
        assertEquals(Optional.empty(), storage.obstacle(with("a")));
    }

    /** Not to be read again at each focus: the folder of a sidecar may be on a slow disk. */
    @Test
    void whatCouldNotBeReadIsTheSameUntilItChanges() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((256L << 20) + 1);
        }
        Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(10)));
        storage.accept(storage.read());
        assertEquals(FaultCode.SIDECAR_NOT_READ, storage.refusal().orElseThrow().code());
        assertEquals(DiskState.SAME, storage.look());
        assertEquals(DiskState.SAME, storage.look());
        writeAsOthers(with("a"));
        assertEquals(DiskState.CHANGED, storage.look());
    }
}
