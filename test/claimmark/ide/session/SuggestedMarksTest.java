package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.desk.NewMark;
import claimmark.core.dismissal.Dismissal;
import claimmark.core.dismissal.DismissedWords;
import claimmark.core.file.FileOperations;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.recovery.JournalFolder;

/** What a reviewer makes of suggestions, in a session without a workbench. */
class SuggestedMarksTest {

    private static final String TEXT = "They refrain form it.\nShe said so.\n";
    private static final DismissedWords DISMISSED = new DismissedWords("claim.checkable", "said", "She said so.");

    @TempDir
    private Path folder;

    private static NewMark mark(PlainSession plain, AnnotationKind kind, String words) {
        return new NewMark(kind, plain.span(words),
                draft -> draft.generator("rule").correction("from"));
    }

    @Test
    void severalAreMarkedInOneStepAndKeepWhatSuggestedThem() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", TEXT)) {
            List<Annotation> made = plain.annotating.mark("Accept", List.of(
                    mark(plain, AnnotationKind.TYPO, "form"), mark(plain, AnnotationKind.CLAIM, "She")));
            assertEquals(List.of("form", "She"), made.stream().map(Annotation::words).toList());
            assertEquals(List.of("rule", "rule"), made.stream().map(Annotation::generator).toList());
            assertEquals(2, plain.session.review().size());
            plain.undo();
            assertEquals(0, plain.session.review().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.txt", "a.html" })
    void aTypoIsMarkedAndCorrectedInOneStep(String name) throws IOException {
        try (PlainSession plain = PlainSession.of(folder, name, TEXT)) {
            assertTrue(plain.annotating.markCorrected("Accept", mark(plain, AnnotationKind.TYPO, "form"), "from"));
            assertTrue(plain.text().contains("refrain from it"));
            Annotation made = plain.session.review().annotations().get(0);
            assertEquals("from", made.words());
            assertEquals("form", made.corrected());
            assertEquals(Status.RESOLVED, made.status());
            plain.undo();
            assertTrue(plain.text().contains("refrain form it"));
            assertEquals(0, plain.session.review().size());
            plain.redo();
            assertTrue(plain.text().contains("refrain from it"));
            assertEquals(1, plain.session.review().size());
        }
    }

    @Test
    void aDismissalIsOneStepThatIsToldAndUndone() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", TEXT)) {
            plain.told.clear();
            plain.annotating.dismiss("Dismiss", List.of(DISMISSED));
            assertEquals(1, plain.told.size());
            assertTrue(plain.told.get(0).isAbout(Topic.DISMISSALS));
            assertTrue(plain.session.isDirty());
            plain.undo();
            assertEquals(List.of(), plain.session.review().dismissals());
            assertFalse(plain.session.isDirty());
            plain.redo();
            assertEquals(List.of("ada"), plain.session.review().dismissals().stream().map(Dismissal::creator).toList());
        }
    }

    @Test
    void aDismissalIsSavedAndThereWhenTheArticleIsOpenedAgain() throws Exception {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", TEXT)) {
            plain.annotating.dismiss("Dismiss", List.of(DISMISSED));
            plain.session.files().save(false);
            assertFalse(plain.session.isDirty());
        }
        try (PlainSession again = PlainSession.open(folder.resolve("a.txt"))) {
            assertEquals(List.of(DISMISSED),
                    again.session.review().dismissals().stream().map(DismissedWords::of).toList());
        }
    }

    @Test
    void aDismissalThatWasNotSavedSurvivesACrash() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        JournalFolder journals = new JournalFolder(folder.resolve("journals"), FileOperations.DISK);
        PlainSession killed = PlainSession.keptIn(journals, file);
        killed.annotating.dismiss("Dismiss", List.of(DISMISSED));
        killed.rest();
        PlainSession again = PlainSession.keptIn(new JournalFolder(folder.resolve("journals"), FileOperations.DISK),
                file);
        assertEquals(killed.session.review().dismissals(), again.session.review().dismissals());
        assertTrue(again.session.isDirty());
    }
}
