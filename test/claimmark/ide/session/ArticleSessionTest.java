package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.places.Places;

/** A whole session, without a workbench. */
class ArticleSessionTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose. Nobody else did.\n";
    private static final String PAGE = "<html><body><p>He said <b>this</b> &amp; that.</p><p>Nobody asked.</p></body>";

    @TempDir
    Path folder;

    @Test
    void aMarkIsToldOnceAfterItExists() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            AnnotationId mark = article.mark("taxes fell");
            assertEquals(List.of(SessionEvent.ofAnnotations(Set.of(mark)).and(SessionEvent.of(Topic.UNSAVED))),
                    article.told);
        }
    }

    @Test
    void aSessionThatIsClosedReadsNothingAnyMore() throws Exception {
        PlainSession article = PlainSession.of(folder, "a.txt", TEXT);
        article.typeInSource("taxes", "all taxes");
        assertEquals(1, article.ui.pausing());
        article.ui.pause();
        article.close();
        article.typeInSource("wages", "all wages");
        assertEquals(0, article.ui.pausing());
    }

    @Test
    void onlyThePageOfAnHtmlFileIsAnotherDocumentThanItsSource() throws Exception {
        try (PlainSession text = PlainSession.of(folder, "a.txt", TEXT);
                PlainSession html = PlainSession.of(folder, "a.html", PAGE)) {
            assertFalse(text.session.hasSeparateSource());
            assertTrue(html.session.hasSeparateSource());
        }
    }

    @Test
    void anUndoIsToldOnceAndSoIsARedo() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            AnnotationId mark = article.mark("taxes fell");
            article.told.clear();
            article.undo();
            article.redo();
            SessionEvent event = SessionEvent.ofAnnotations(Set.of(mark)).and(SessionEvent.of(Topic.UNSAVED));
            assertEquals(List.of(event, event), article.told);
        }
    }

    @Test
    void anUndoOfTypingIsToldOnceWithTheAnnotationsThatGotTheirWordsBack() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            AnnotationId mark = article.mark("this & that");
            article.type("this", "those");
            article.ui.pause();
            article.workers.workAll();
            article.ui.turn();
            article.told.clear();
            article.undo();
            article.ui.turn();
            assertEquals(1, article.told.size());
            assertTrue(article.told.get(0).annotations().contains(mark));
            assertTrue(article.told.get(0).isAbout(Topic.ARTICLE));
            assertEquals(PAGE, article.source());
        }
    }

    @Test
    void whatIsTypedOnThePageComesIntoTheFileWhenTypingPauses() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.type("He said", "She wrote");
            assertEquals(PAGE, article.source());
            assertTrue(article.session.isDirty());
            article.ui.pause();
            article.workers.workAll();
            article.ui.turn();
            assertEquals(PAGE.replace("He said", "She wrote"), article.source());
        }
    }

    @Test
    void whatIsTypedIsInTheFileBeforeItIsSaved() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.type("He said", "She wrote");
            article.session.files().save(false);
            assertEquals(PAGE.replace("He said", "She wrote"), article.onDisk());
            assertFalse(article.session.isDirty());
        }
    }

    @Test
    void whatIsTypedInTheFileComesToThePageBeforeAnUndo() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            AnnotationId mark = article.mark("Nobody asked");
            article.undo();
            article.redo();
            assertTrue(article.session.places().span(mark).isPresent());
            article.typeInSource("He said", "She wrote");
            article.undo();
            assertEquals(PAGE, article.source());
            assertTrue(article.text().startsWith("He said"));
        }
    }

    @Test
    void whatIsTypedWhileALargeTextIsReadStays() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "large.txt", TEXT.repeat(6000))) {
            assertEquals(1, article.workers.waiting());
            article.type("The minister", "A minister");
            String typed = article.text();
            article.workers.workAll();
            article.ui.turn();
            assertEquals(typed, article.text());
            assertEquals(List.of(), article.session.articleText().blocks(), "the result is of another text");
            article.ui.pause();
            article.workers.workAll();
            article.ui.turn();
            assertEquals(typed, article.text());
            assertEquals(typed, article.session.articleText().text());
            assertFalse(article.session.articleText().blocks().isEmpty());
        }
    }

    @Test
    void whatIsTypedOnThePageWhileTheFileIsReadStays() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.workers.workAll();
            article.ui.turn();
            article.typeInSource("He said", "She said");
            article.ui.pause();
            assertEquals(1, article.workers.waiting());
            article.type("Nobody", "Somebody");
            article.workers.workAll();
            article.ui.turn();
            assertEquals("She said this & that.\n\nSomebody asked.", article.text());
            article.ui.pause();
            article.workers.workAll();
            article.ui.turn();
            assertEquals(PAGE.replace("He said", "She said").replace("Nobody", "Somebody"), article.source());
        }
    }

    @Test
    void whatOthersWroteIsFollowedAndNothingToSave() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            AnnotationId mark = article.mark("wages rose");
            article.session.files().save(false);
            article.told.clear();
            article.writeFile("As was known before: " + TEXT);
            article.session.files().look();
            assertEquals("As was known before: " + TEXT, article.text());
            assertFalse(article.session.unsaved().isTextDirty());
            assertFalse(article.session.isDirty());
            assertEquals(Optional.of("wages rose"), article.session.places().words(mark));
            assertEquals(1, article.told.stream().filter(event -> !event.annotations().isNone()).count());
        }
    }

    @Test
    void placesAreSoughtInTheTextThatOthersWroteLast() throws Exception {
        String more = "Nobody asked.\n".repeat(75_000);
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT + more)) {
            AnnotationId mark = article.mark("taxes fell");
            article.session.files().save(false);
            article.writeFile("On Monday it began. " + TEXT + more);
            article.session.files().look();
            assertEquals(Places.SOUGHT, article.session.places().state());
            article.writeFile(more + TEXT);
            article.session.files().look();
            article.rest();
            assertEquals(Places.KNOWN, article.session.places().state());
            assertEquals(Optional.of("taxes fell"), article.session.places().words(mark));
            assertEquals(List.of(), article.session.places().needsALook());
        }
    }

    @Test
    void whatWasGivenUpIsAskedAgainInAnotherTextAndNothingToSave() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            AnnotationId mark = article.mark("taxes fell");
            new Reanchoring(article.annotating).keepAsOrphans(List.of(mark));
            article.session.files().save(false);
            assertEquals(List.of(), article.session.places().needsALook());
            article.writeFile("Nothing of it stands here any more.\n");
            article.session.files().look();
            assertEquals(1, article.session.places().needsALook().size());
            assertFalse(article.session.isDirty());
        }
    }

    @Test
    void nobodyFollowsTheHistoryOfAnArticleThatIsClosed() throws Exception {
        PlainSession article = PlainSession.of(folder, "a.html", PAGE);
        IUndoContext context = article.session.undoContext();
        article.close();
        article.told.clear();
        article.typeInSource("He said", "She wrote");
        OperationHistoryFactory.getOperationHistory().execute(new Nothing(context), null, null);
        OperationHistoryFactory.getOperationHistory().undo(context, null, null);
        article.ui.pause();
        assertTrue(article.text().startsWith("He said"), "nothing settles any more");
    }

    /** A step that does nothing. */
    private static final class Nothing extends AbstractOperation {

        Nothing(IUndoContext context) {
            super("Nothing");
            addContext(context);
        }

        @Override
        public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
            return Status.OK_STATUS;
        }

        @Override
        public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
            return Status.OK_STATUS;
        }

        @Override
        public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
            return Status.OK_STATUS;
        }
    }

    @Test
    void theNextAnnotationThatNeedsALookIsAnotherOneUntilAllWereSeen() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            AnnotationId first = article.mark("taxes fell");
            AnnotationId second = article.mark("wages rose");
            article.session.files().save(false);
            article.writeFile(TEXT.replace("fell", "dropped").replace("rose", "grew"));
            article.session.files().look();
            List<AnnotationId> shown = new ArrayList<>();
            AnnotationSelection selection = new AnnotationSelection(shown::add);
            Decisions decisions = new Decisions(article.session.places(), null, selection, article::text);
            decisions.next();
            decisions.next();
            decisions.next();
            assertEquals(List.of(first, second, first), shown);
        }
    }

    @Test
    void aPlaceThatIsSettledGoesAlongWithTheText() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.typeInSource("He said", "Everybody said");
            TextSpan before = TextSpan.ofLength(article.text().indexOf("Nobody"), 6);
            TextSpan settled = article.session.settle(before);
            assertEquals("Nobody", settled.of(article.text()));
            assertTrue(settled.start() > before.start());
        }
    }
}
