package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileOperations;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.RatingScale;
import claimmark.core.recovery.RecoverySummary;
import claimmark.ide.session.recovery.JournalFolder;
import claimmark.ide.session.recovery.RecoveredWork;

/** Eclipse ends while an article has unsaved work, and the article is opened again. */
class RecoveryTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose. Nobody else did.\n";
    private static final String PAGE = "<html><body><p>He said <b>this</b> &amp; that.</p><p>Nobody asked.</p></body>";

    @TempDir
    Path folder;
    private Path journals;

    @BeforeEach
    void makeFolder() {
        journals = folder.resolve("journals");
    }

    private Path article(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Eclipse as it starts: nobody writes any of the journals that are there. */
    private PlainSession start(Path article) {
        return PlainSession.keptIn(new JournalFolder(journals, FileOperations.DISK), article);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(journals)) {
            return files.toList();
        }
    }

    private static RecoverySummary summary(PlainSession article) {
        return article.session.recovery().recovered().map(RecoveredWork::summary)
                .orElseThrow(() -> new AssertionError("nothing was recovered"));
    }

    @Test
    void typedTextMarksAndVerdictsAreThereAgain() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        AnnotationId mark = killed.mark("taxes fell");
        killed.annotating.rate(mark, RatingScale.DEFAULT, Optional.of(RatingScale.DEFAULT.values().get(0)));
        killed.type("The minister", "A spokesman of the minister");
        killed.mark("wages rose");
        killed.rest();

        PlainSession again = start(file);
        assertEquals(killed.text(), again.text());
        assertEquals(killed.session.sealing().changes(), again.session.sealing().changes());
        assertEquals(Optional.of("taxes fell"), again.session.places().words(mark));
        assertTrue(again.session.isDirty());
        assertEquals(new RecoverySummary(2, 0, 1, 0, 0, 16, 1), summary(again));
        again.session.files().save(false);
        assertEquals(killed.text(), again.onDisk());
        assertEquals(List.of(), again.session.sealing().changes());
    }

    @Test
    void undoGoesBackToWhatIsSaved() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        killed.type("The minister", "A spokesman of the minister");
        killed.mark("wages rose");
        killed.rest();

        PlainSession again = start(file);
        again.undo();
        assertEquals(TEXT, again.text());
        assertEquals(0, again.session.review().size());
        assertFalse(again.session.isDirty());
        assertEquals(Optional.empty(), again.session.recovery().recovered());
        again.redo();
        assertEquals(killed.text(), again.text());
        assertEquals(killed.session.review().annotations(), again.session.review().annotations());
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        killed.mark("wages rose");
        killed.rest();

        PlainSession again = start(file);
        again.type("Nobody", "Somebody");
        again.session.recovery().discard();
        assertEquals(TEXT, again.text());
        assertFalse(again.session.isDirty());
        again.close();
        assertEquals(List.of(), left());
    }

    @Test
    void whatIsKeptSurvivesTheNextCrashToo() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        killed.mark("wages rose");
        killed.rest();
        PlainSession killedAgain = start(file);
        killedAgain.session.recovery().keep();
        killedAgain.type("Nobody", "Somebody");
        killedAgain.rest();
        assertEquals(1, left().size());

        PlainSession last = start(file);
        assertEquals(killedAgain.text(), last.text());
        assertEquals(1, last.session.review().size());
        assertEquals(new RecoverySummary(1, 0, 0, 0, 0, 4, 2), summary(last));
    }

    @Test
    void anArticleThatIsNotOpenedAgainIsKnown() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        assertEquals(List.of(), new JournalFolder(journals, FileOperations.DISK).articles());
        killed.mark("wages rose");
        killed.rest();
        assertEquals(List.of(file), new JournalFolder(journals, FileOperations.DISK).articles());
    }

    @Test
    void savedWorkIsNotOffered() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        killed.mark("wages rose");
        killed.type("Nobody", "Somebody");
        killed.rest();
        killed.session.files().save(false);

        PlainSession again = start(file);
        assertEquals(Optional.empty(), again.session.recovery().recovered());
        assertFalse(again.session.isDirty());
        assertEquals(List.of(), left());
    }

    @Test
    void anArticleThatIsClosedLeavesNothing() throws Exception {
        PlainSession closed = start(article("a.txt", TEXT));
        closed.mark("wages rose");
        closed.rest();
        assertEquals(1, left().size());
        closed.close();
        assertEquals(List.of(), left());
    }

    @Test
    void whatIsTypedOnThePageOfHtmlIsThereAgain() throws Exception {
        Path file = article("a.html", PAGE);
        PlainSession killed = start(file);
        AnnotationId mark = killed.mark("this & that");
        killed.type("He said", "She wrote");
        killed.workers.workAll();
        assertEquals(PAGE, killed.source(), "the page is ahead of the file");

        PlainSession again = start(file);
        assertEquals(PAGE.replace("He said", "She wrote"), again.source());
        assertTrue(again.text().startsWith("She wrote this & that"));
        assertEquals(Optional.of("this & that"), again.session.places().words(mark));
        again.undo();
        assertEquals(PAGE, again.source());
        assertFalse(again.session.isDirty());
    }

    @Test
    void workIsPutIntoAnArticleThatOthersChanged() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        AnnotationId mark = killed.mark("wages rose");
        killed.type("taxes fell", "taxes fell a little");
        killed.rest();
        Files.writeString(file, "As was known before: " + TEXT + "More of it.\n");

        PlainSession again = start(file);
        assertEquals("As was known before: " + TEXT.replace("taxes fell", "taxes fell a little") + "More of it.\n",
                again.text());
        assertEquals(Optional.of("wages rose"), again.session.places().words(mark));
    }

    @Test
    void wordsWithoutAPlaceAreToldAndStayInTheJournal() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        killed.type("taxes fell", "taxes fell a little");
        killed.rest();
        Files.writeString(file, "Something else altogether.\n");

        PlainSession again = start(file);
        assertEquals("Something else altogether.\n", again.text());
        assertEquals(Optional.of(List.of(" a little")),
                again.session.recovery().recovered().map(RecoveredWork::notPlaced));
        assertEquals(1, left().size());
        again.session.recovery().keep();
        assertEquals(List.of(), left());
    }

    @Test
    void aMarkWhoseWordsWereCutAndPastedIsOnThemAgain() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        AnnotationId mark = killed.mark("wages rose");
        killed.type("Then she said wages rose. ", "");
        killed.type("The minister", "Then she said wages rose. The minister");
        killed.rest();
        assertEquals(Optional.of("wages rose"), killed.session.places().words(mark));

        PlainSession again = start(file);
        assertEquals(killed.text(), again.text());
        assertEquals(Optional.of("wages rose"), again.session.places().words(mark));
    }

    @Test
    void aMarkWhoseWordIsTypedOverKeyByKeyIsOnTheNewOne() throws Exception {
        Path file = article("a.txt", TEXT);
        PlainSession killed = start(file);
        AnnotationId mark = killed.mark("taxes");
        killed.type("taxes", "f");
        for (String key : List.of("e", "e", "s", " ", "a", "l", "l", " ")) {
            int caret = killed.text().indexOf(" fell");
            killed.session.readingDocument().replace(caret, 0, key);
        }
        killed.rest();

        PlainSession again = start(file);
        assertEquals(killed.text(), again.text());
        assertEquals(killed.session.places().words(mark), again.session.places().words(mark));
    }

    private Path journalOf(PlainSession killed) throws IOException {
        killed.mark("wages rose");
        killed.rest();
        return left().get(0);
    }

    private static FaultCode unreadable(PlainSession article) {
        assertEquals(Optional.empty(), article.session.recovery().recovered());
        assertEquals(1, article.session.recovery().unreadable().size());
        return article.session.recovery().unreadable().get(0).fault().code();
    }

    @Test
    void aJournalOfANewerVersionIsToldAndStays() throws Exception {
        Path file = article("a.txt", TEXT);
        Path journal = journalOf(start(file));
        byte[] bytes = Files.readAllBytes(journal);
        bytes[20] = 99;
        Files.write(journal, bytes);

        PlainSession again = start(file);
        assertEquals(FaultCode.JOURNAL_NEWER, unreadable(again));
        again.session.recovery().decideUnreadable(false);
        assertEquals(List.of(), again.session.recovery().unreadable());
        again.close();
        assertEquals(List.of(journal), left());
        PlainSession last = start(file);
        assertEquals(FaultCode.JOURNAL_NEWER, unreadable(last));
        last.session.recovery().decideUnreadable(true);
        assertEquals(List.of(), left());
    }

    @Test
    void aJournalThatIsDamagedFromItsBeginningIsTold() throws Exception {
        Path file = article("a.txt", TEXT);
        Path journal = journalOf(start(file));
        byte[] whole = Files.readAllBytes(journal);
        for (int at : List.of(3, 40, whole.length - 6)) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 1;
            Files.write(journal, bytes);
            assertEquals(FaultCode.JOURNAL_DAMAGED, unreadable(start(file)), "damaged at " + at);
            assertEquals(List.of(journal), left());
        }
    }
}
