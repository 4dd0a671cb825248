package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.desk.Author;
import claimmark.core.file.FileOperations;
import claimmark.core.merge.FieldConflict;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Status;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.recovery.JournalFolder;

/** Eclipse ends while Ada has unsaved work, and Ben saves the sidecar before or after that. */
class RecoveryMergingTest {

    private static final String PAGE = "<html><body><h1>Taxes</h1><p>The minister said taxes fell in spring.</p>"
            + "<p>Then she said wages rose.</p></body></html>";

    @TempDir
    private Path folder;
    private Path file;
    private OtherReviewer ben;
    private AnnotationId id;

    @BeforeEach
    void markAndSave() throws Exception {
        file = Files.writeString(folder.resolve("a.html"), PAGE);
        try (PlainSession article = start()) {
            id = article.mark("taxes fell");
            article.annotating.change(id, "Change", draft -> draft.comment("Which?"));
            article.session.files().save(false);
            ben = new OtherReviewer(folder.resolve(article.session.sidecar().name()));
        }
    }

    /** Eclipse as it starts: nobody writes any of the journals that are there. */
    private PlainSession start() {
        return PlainSession.keptIn(new JournalFolder(folder.resolve("journals"), FileOperations.DISK), file);
    }

    private Annotation shown(PlainSession article) {
        return article.session.review().annotation(id).orElseThrow();
    }

    private PlainSession killedAfterComment(String comment) {
        PlainSession killed = start();
        killed.annotating.change(id, "Change", draft -> draft.comment(comment));
        killed.rest();
        return killed;
    }

    @Test
    void whatIsNotSavedSurvivesThatTheSidecarIsReadAnew() throws Exception {
        PlainSession killed = start();
        killed.type("The minister", "A minister");
        AnnotationId mark = killed.mark("wages rose");
        Author author = new Author(() -> "Ada", () -> Instant.parse("2026-05-03T12:00:00Z"), () -> "urn:label");
        new BlockLabelling(killed.session, author).labelOtherText(new TextSpan(0, 1));
        killed.type("Then", "Later");
        ben.saves(OtherReviewer.change(id, draft -> draft.status(Status.CLOSED)));
        killed.session.files().look();
        assertEquals(Status.CLOSED, shown(killed).status());
        killed.rest();

        PlainSession again = start();
        assertEquals(killed.text(), again.text());
        assertEquals(killed.source(), again.source());
        assertEquals(1, again.session.review().structure().size());
        assertEquals(killed.session.review().structure(), again.session.review().structure());
        assertEquals(Optional.of("wages rose"), again.session.places().words(mark));
    }

    @Test
    void whatWasSavedAfterTheCrashIsMergedWithWhatIsRecovered() throws Exception {
        killedAfterComment("Who says so?");
        ben.saves(OtherReviewer.change(id, draft -> draft.status(Status.CLOSED)));

        PlainSession again = start();
        assertEquals("Who says so?", shown(again).comment());
        assertEquals(Status.CLOSED, shown(again).status());
        assertEquals(List.of(), again.session.merging().conflicts());
        again.session.files().save(false);
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(ben.onDisk()));
        assertEquals("Who says so?", ben.onDisk().annotation(id).orElseThrow().comment());
    }

    @Test
    void aFieldThatBothSetIsAConflict() throws Exception {
        killedAfterComment("Yes.");
        ben.saves(OtherReviewer.change(id, draft -> draft.comment("No.")));

        PlainSession again = start();
        assertEquals("Yes.", shown(again).comment());
        List<FieldConflict> conflicts = again.session.merging().conflicts();
        assertEquals(List.of("comment"), conflicts.stream().map(FieldConflict::field).toList());
        assertEquals(List.of("No.", "Yes."), conflicts.get(0).versions().stream().map(version -> version.value())
                .sorted().toList());
        again.session.files().save(false);
        assertEquals(List.of("comment"), FieldConflict.in(ben.onDisk()).stream().map(FieldConflict::field).toList());
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(ben.onDisk()));
    }

    @Test
    void undoLeavesWhatOthersSaved() throws Exception {
        killedAfterComment("Yes.");
        ben.saves(OtherReviewer.change(id, draft -> draft.comment("No.")));
        PlainSession again = start();
        again.undo();
        assertEquals("No.", shown(again).comment());
        assertEquals(List.of(), again.session.merging().conflicts());
        assertFalse(again.session.isDirty());
    }

    @Test
    void aDeletionDoesNotCostWhatWasRecovered() throws Exception {
        killedAfterComment("Who says so?");
        ben.saves(review -> review.without(id));

        PlainSession again = start();
        assertEquals("Who says so?", shown(again).comment());
        again.session.files().save(false);
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(ben.onDisk()));
    }

    @Test
    void aRecoveredDeletionDoesNotCostWhatOthersDid() throws Exception {
        PlainSession killed = start();
        killed.annotating.delete(List.of(id));
        killed.rest();
        ben.saves(OtherReviewer.change(id, draft -> draft.comment("Theirs.")));

        PlainSession again = start();
        assertEquals("Theirs.", shown(again).comment());
        assertEquals(Optional.empty(), again.session.recovery().recovered(), "there is nothing to keep or discard");
        assertEquals(List.of(), again.session.merging().conflicts());
        assertFalse(again.session.isDirty());
        again.close();
        assertEquals(ben.onDisk().ledger(), again.session.review().ledger());
    }

    @Test
    void whatWasSavedInTheEndAndChangedByOthersStaysAsTheyLeftIt() throws Exception {
        PlainSession killed = killedAfterComment("Yes.");
        Path journals = folder.resolve("journals");
        Path journal = journals.resolve(journals.toFile().list()[0]);
        byte[] written = Files.readAllBytes(journal);
        killed.session.files().save(false);
        killed.rest();
        Files.write(journal, written);
        ben.saves(OtherReviewer.change(id, draft -> draft.comment("No.")));

        PlainSession again = start();
        assertEquals("No.", shown(again).comment());
        assertEquals(Optional.empty(), again.session.recovery().recovered());
        assertFalse(again.session.isDirty());
    }

    @Test
    void aMarkThatBothMadeIsOneMark() throws Exception {
        PlainSession killed = start();
        killed.mark("wages rose");
        killed.rest();
        PlainSession other = PlainSession.open(file);
        AnnotationId theirs = other.mark("wages rose");
        other.annotating.change(theirs, "Change", (AnnotationDraft draft) -> draft.comment("Theirs."));
        other.session.files().save(false);
        other.close();

        PlainSession again = start();
        assertEquals(2, again.session.review().size());
        assertTrue(again.session.review().annotations().stream()
                .anyMatch(annotation -> annotation.comment().equals("Theirs.")));
    }
}
