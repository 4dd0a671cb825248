package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.store.SidecarSchema;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.session.places.Places;

/** An article that another program changes: what became of each annotation, and what the reviewer decides. */
class ReanchoringWorkbenchTest {

    private static final String BUDGET =
            "The city will refrain form raising the fee, the mayor said, and the budget stays as it was planned.\n\n";
    private static final String HARBOUR =
            "The rebuilding of the old harbour begins in April and ends in the autumn, when the ice comes back.\n\n";
    private static final String SHIPS =
            "Ships from the north have to wait outside until it is finished, which the owners do not like at all.\n\n";
    private static final String PROMISE = "\"We will build it\", she said. ";
    private static final String GONE = "Eleven hundred people had signed the letter against it by Friday evening.\n\n";
    private static final String TEXT = PROMISE + "Nobody asked how.\n\n" + GONE + BUDGET + HARBOUR + SHIPS;
    private static final String CHANGED = SHIPS + BUDGET.replace("refrain form", "refrain from") + HARBOUR
            + "The opposition laughed. " + PROMISE + "Then she left.\n\nThe press did not laugh. " + PROMISE
            + "And she came back.\n";

    private static final class Marks {

        private final AnnotationId typo;
        private final AnnotationId ships;
        private final AnnotationId promise;
        private final AnnotationId gone;

        Marks(OpenArticle article) {
            typo = article.mark(AnnotationKind.TYPO, "refrain form raising the fee").id();
            ships = article.mark(AnnotationKind.CLAIM, "Ships from the north").id();
            promise = article.mark(AnnotationKind.QUOTATION, "We will build it").id();
            gone = article.mark(AnnotationKind.STATISTIC, "Eleven hundred people").id();
        }
    }

    private static OpenArticle open() throws Exception {
        return OpenArticle.of("harbour.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    private static void changeOutside(OpenArticle article, String text) throws Exception {
        Files.writeString(article.path(), text);
        article.file().refreshLocal(0, null);
        Ui.await("the changed text is shown", () -> article.session().articleCharacters().equals(text));
    }

    private static AnchorResult anchor(OpenArticle article, AnnotationId id) {
        return Ui.call(() -> article.session().places().anchor(id)).orElseThrow();
    }

    private static List<AnnotationId> needsALook(OpenArticle article) {
        return Ui.call(() -> article.session().places().needsALook()).stream().map(Annotation::id).toList();
    }

    private static Reanchoring reanchoring(OpenArticle article) {
        return new Reanchoring(article.context().annotating());
    }

    private static void assertEachIsAsItBecame(OpenArticle article, Marks marks) {
        Drifted typo = assertInstanceOf(Drifted.class, anchor(article, marks.typo));
        assertEquals("refrain form raising the fee", typo.oldWords());
        assertEquals("refrain from raising the fee", typo.newWords());
        assertEquals("Ships from the north",
                Ui.call(() -> article.session().places().words(marks.ships)).orElseThrow());
        assertEquals(Optional.empty(), anchor(article, marks.promise).place());
        assertEquals(2, AnchorCandidate.of(anchor(article, marks.promise)).size());
        assertInstanceOf(Orphaned.class, anchor(article, marks.gone));
        assertEquals(List.of(marks.typo, marks.promise, marks.gone), needsALook(article));
    }

    @Test
    void showsWhatBecameOfEachWhileItIsOpenAndWheneverItIsOpenedAgain() throws Exception {
        try (OpenArticle article = open()) {
            Marks marks = new Marks(article);
            article.save();
            changeOutside(article, CHANGED);
            assertEachIsAsItBecame(article, marks);
            assertInstanceOf(Moved.class, anchor(article, marks.ships));
            assertFalse(article.isDirty());

            article.closeEditor();
            article.open();
            assertEachIsAsItBecame(article, marks);
            assertInstanceOf(Moved.class, anchor(article, marks.ships));

            Ui.run(() -> article.context().annotating().change(marks.ships, "Comment",
                    draft -> draft.comment("Which?")));
            article.save();
            assertEquals(List.of(), new SidecarSchema().problems(Files.readAllBytes(article.sidecar())));
            assertEachIsAsItBecame(article, marks);
            article.closeEditor();
            article.open();
            assertEachIsAsItBecame(article, marks);
            assertInstanceOf(Anchored.class, anchor(article, marks.ships));
        }
    }

    /** A program that writes slowly leaves half a file for a while. */
    @Test
    void aTextInBetweenThatLostThemAllCostsNothing() throws Exception {
        try (OpenArticle article = open()) {
            Marks marks = new Marks(article);
            article.save();
            changeOutside(article, "");
            assertEquals(List.of(), article.markedWords());
            changeOutside(article, CHANGED.substring(0, CHANGED.indexOf("refrain")));
            changeOutside(article, CHANGED);
            assertEachIsAsItBecame(article, marks);
            assertFalse(article.isDirty());
        }
    }

    @Test
    void decisionsAreStepsOfTheHistory() throws Exception {
        try (OpenArticle article = open()) {
            Marks marks = new Marks(article);
            article.save();
            changeOutside(article, CHANGED);

            Ui.run(() -> reanchoring(article).accept(List.of(marks.typo, marks.gone)));
            assertEquals(List.of(marks.promise, marks.gone), needsALook(article));
            assertEquals("refrain from raising the fee",
                    Ui.call(() -> article.session().places().current(marks.typo)).orElseThrow().words());
            TextSpan second = AnchorCandidate.of(anchor(article, marks.promise)).get(1).span();
            Ui.run(() -> reanchoring(article).attach(marks.promise, second));
            Ui.run(() -> reanchoring(article).keepAsOrphans(List.of(marks.gone)));
            assertEquals(List.of(), needsALook(article));
            assertEquals(Optional.of(second), anchor(article, marks.promise).place());
            assertTrue(article.isDirty());
            assertEquals(List.of("target: Eleven hundred people > "), history(article, marks.gone));
            assertEquals(List.of("target: refrain form raising the fee > refrain from raising the fee"),
                    history(article, marks.typo));

            article.undo();
            assertEquals(List.of(marks.gone), needsALook(article));
            article.undo();
            article.undo();
            assertEachIsAsItBecame(article, marks);
            assertFalse(article.isDirty());

            article.redo();
            article.redo();
            article.redo();
            article.save();
            article.closeEditor();
            article.open();
            assertEquals(List.of(), needsALook(article));
            assertEquals(Optional.of(second), anchor(article, marks.promise).place());
            assertEquals(List.of(), new SidecarSchema().problems(Files.readAllBytes(article.sidecar())));
        }
    }

    private static List<String> history(OpenArticle article, AnnotationId id) {
        return Ui.call(() -> article.session().sealing().changesOf(id)).stream()
                .map(change -> change.field() + ": " + change.before() + " > " + change.after()).toList();
    }

    @Test
    void aLargeArticleIsSearchedWhileItIsEdited() throws Exception {
        String filler = (HARBOUR + SHIPS).repeat(5400);
        try (OpenArticle article = OpenArticle.of("large.txt", (TEXT + filler).getBytes(StandardCharsets.UTF_8))) {
            AnnotationId typo = article.mark(AnnotationKind.TYPO, "refrain form raising the fee").id();
            article.save();
            article.closeEditor();
            Files.writeString(article.path(), "An introduction. " + Files.readString(article.path())
                    .replace("refrain form", "refrain from"));
            article.file().refreshLocal(0, null);
            Ui.run(() -> {
                article.open();
                assertEquals(Places.SOUGHT, article.session().places().state());
                assertEquals(List.of(), article.session().places().needsALook());
                article.type("An introduction.", "The very first words.");
            });
            Ui.await("the places are known", () -> article.session().places().state() == Places.KNOWN);
            assertEquals("refrain from raising the fee", ((Drifted) anchor(article, typo)).newWords());
            assertEquals(List.of("refrain from raising the fee"), article.markedWords());
        }
    }

    @Test
    void nothingIsSavedBeforeThePlacesAreKnown() throws Exception {
        String filler = (HARBOUR + SHIPS).repeat(5400);
        try (OpenArticle article = OpenArticle.of("large.txt", (TEXT + filler).getBytes(StandardCharsets.UTF_8))) {
            AnnotationId typo = article.mark(AnnotationKind.TYPO, "refrain form raising the fee").id();
            article.save();
            String sidecar = Files.readString(article.sidecar());
            article.closeEditor();
            Files.writeString(article.path(), "An introduction. " + Files.readString(article.path()));
            article.file().refreshLocal(0, null);
            IJobChangeListener canceller = new Canceller("large.txt.claims.xml");
            Job.getJobManager().addJobChangeListener(canceller);
            article.open();
            Ui.await("the search has ended", () -> article.session().places().state() != Places.SOUGHT);
            Job.getJobManager().removeJobChangeListener(canceller);
            assertEquals(Places.UNKNOWN, Ui.call(() -> article.session().places().state()));
            Ui.run(() -> article.context().annotating().change(typo, "Comment", draft -> draft.comment("Spelling.")));
            assertThrows(AssertionError.class, () -> Ui.run(() -> article.session().files().save(false)));
            assertEquals(sidecar, Files.readString(article.sidecar()));

            Ui.run(() -> {
                article.session().places().findAgain();
                article.session().files().save(false);
            });
            assertEquals(List.of("refrain form raising the fee"), article.markedWords());
            assertEquals("Spelling.", Ui.call(() -> article.session().places().current(typo)).orElseThrow().comment());
            assertFalse(article.isDirty());
        }
    }

    /** A reviewer who cancels a search the moment it begins. */
    private static final class Canceller extends JobChangeAdapter {

        private final String name;

        Canceller(String name) {
            this.name = name;
        }

        @Override
        public void aboutToRun(IJobChangeEvent event) {
            if (event.getJob().getName().contains(name)) {
                event.getJob().cancel();
            }
        }
    }
}
