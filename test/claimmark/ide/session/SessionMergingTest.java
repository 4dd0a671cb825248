package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.merge.FieldConflict;
import claimmark.core.merge.FieldVersion;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/** Ada has an article open; Ben saves its sidecar. */
class SessionMergingTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose.\n";
    private static final Instant NOON = Instant.parse("2012-11-14T12:00:00Z");

    @TempDir
    private Path folder;
    private PlainSession article;
    private AnnotationId id = new AnnotationId("none");

    @BeforeEach
    void markAndSave() throws Exception {
        article = PlainSession.of(folder, "a.txt", TEXT);
        id = article.mark("taxes fell");
        article.session.files().save(false);
    }

    private Path sidecar() {
        return folder.resolve(article.session.sidecar().name());
    }

    private Review onDisk() {
        return new OtherReviewer(sidecar()).onDisk();
    }

    private void benSaves(UnaryOperator<Review> work) throws Exception {
        new OtherReviewer(sidecar()).saves(work);
    }

    private UnaryOperator<Review> change(UnaryOperator<AnnotationDraft> change) {
        return OtherReviewer.change(id, change);
    }

    private Annotation shown() {
        return article.session.review().annotation(id).orElseThrow();
    }

    private void ada(UnaryOperator<AnnotationDraft> change) {
        article.annotating.change(id, "Change", change);
    }

    @Test
    void whatBothDidToDifferentFieldsIsThereWithoutAQuestion() throws Exception {
        ada(draft -> draft.comment("Who says so?"));
        AnnotationId other = article.mark("wages rose");
        benSaves(change(draft -> draft.status(Status.CLOSED)));
        article.session.files().look();
        assertEquals("Who says so?", shown().comment());
        assertEquals(Status.CLOSED, shown().status());
        assertTrue(article.session.isDirty());
        assertEquals(List.of("Ben"), article.session.merging().arrived().orElseThrow().reviewers());
        assertEquals(List.of(), article.session.merging().conflicts());
        article.session.files().save(false);
        assertEquals(article.session.review().annotations(), onDisk().annotations());
        assertEquals(2, onDisk().size());
        assertTrue(onDisk().annotation(other).isPresent());
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(onDisk()));
        assertFalse(article.session.isDirty());
    }

    @Test
    void oneUndoTakesBackWhatCameIn() throws Exception {
        ada(draft -> draft.comment("Who says so?"));
        benSaves(change(draft -> draft.status(Status.CLOSED)));
        article.session.files().look();
        article.undo();
        assertEquals("Who says so?", shown().comment());
        assertEquals(Status.OPEN, shown().status());
        article.session.files().save(false);
        assertEquals(Status.OPEN, onDisk().annotation(id).orElseThrow().status());
        assertTrue(onDisk().ledger().entries().stream().anyMatch(entry -> entry.who().equals("ben")));
    }

    @Test
    void whatCameInWithoutUnsavedWorkLeavesNothingToSave() throws Exception {
        benSaves(change(draft -> draft.status(Status.CLOSED)));
        article.session.files().look();
        assertEquals(Status.CLOSED, shown().status());
        assertFalse(article.session.isDirty());
    }

    @Test
    void savingMergesWhatWasSavedMeanwhile() throws Exception {
        ada(draft -> draft.comment("Who says so?"));
        benSaves(change(draft -> draft.status(Status.CLOSED)));
        article.session.files().save(false);
        assertEquals("Who says so?", onDisk().annotation(id).orElseThrow().comment());
        assertEquals(Status.CLOSED, onDisk().annotation(id).orElseThrow().status());
    }

    private FieldConflict conflict() throws Exception {
        ada(draft -> draft.comment("Yes."));
        benSaves(change(draft -> draft.comment("No.")));
        article.session.files().look();
        assertEquals(1, article.session.merging().conflicts().size());
        return article.session.merging().conflicts().get(0);
    }

    private FieldVersion version(FieldConflict conflict, String value) {
        return conflict.versions().stream().filter(version -> version.value().equals(value)).findFirst().orElseThrow();
    }

    @Test
    void aFieldThatBothSetIsAConflictThatStaysWhenItIsSaved() throws Exception {
        FieldConflict conflict = conflict();
        assertEquals("Yes.", shown().comment());
        article.session.files().save(false);
        assertEquals(List.of("comment"), FieldConflict.in(onDisk()).stream().map(FieldConflict::field).toList());
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(onDisk()));
        assertEquals(conflict.versions(), FieldConflict.in(onDisk()).get(0).versions());
        assertEquals(1, article.session.merging().conflicts().size());
        try (PlainSession again = PlainSession.open(folder.resolve("a.txt"))) {
            assertEquals(1, again.session.merging().conflicts().size());
        }
    }

    @Test
    void aConflictIsToldOfThoughNothingElseCameIn() throws Exception {
        conflict();
        assertEquals(List.of("Ben"), article.session.merging().arrived().orElseThrow().reviewers());
        article.session.merging().seen();
        assertEquals(Optional.empty(), article.session.merging().arrived());
    }

    @Test
    void decidingForTheirsTakesTheirs() throws Exception {
        FieldConflict conflict = conflict();
        article.session.merging().decide(conflict, version(conflict, "No."));
        assertEquals("No.", shown().comment());
        assertEquals(List.of(), article.session.merging().conflicts());
        article.session.files().save(false);
        assertEquals(List.of(), FieldConflict.in(onDisk()));
        assertEquals("No.", onDisk().annotation(id).orElseThrow().comment());
    }

    @Test
    void decidingForOnesOwnKeepsItAndCanBeTakenBack() throws Exception {
        FieldConflict conflict = conflict();
        article.session.merging().decide(conflict, version(conflict, "Yes."));
        assertEquals(List.of(), article.session.merging().conflicts());
        article.undo();
        assertEquals(1, article.session.merging().conflicts().size());
        article.redo();
        article.session.files().save(false);
        assertEquals(List.of(), FieldConflict.in(onDisk()));
        assertEquals("Yes.", onDisk().annotation(id).orElseThrow().comment());
    }

    @Test
    void aConflictFromTheFileIsDecidedForTheShownValue() throws Exception {
        conflict();
        article.session.files().save(false);
        FieldConflict conflict = article.session.merging().conflicts().get(0);
        article.session.merging().decide(conflict, version(conflict, shown().comment()));
        assertTrue(article.session.isDirty());
        article.session.files().save(false);
        assertEquals(List.of(), FieldConflict.in(onDisk()));
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(onDisk()));
    }

    @Test
    void aDamagedFileTakesNothingFromWhatIsOpen() throws Exception {
        ada(draft -> draft.comment("Mine."));
        String saved = Files.readString(sidecar());
        Files.writeString(sidecar(), saved.substring(0, saved.length() / 2));
        article.session.files().look();
        assertEquals("Mine.", shown().comment());
        assertTrue(article.session.sidecar().refusal().isPresent());
        Assertions.assertThrows(CoreException.class, () -> article.session.files().save(false));
        Files.writeString(sidecar(), saved);
        article.session.files().look();
        assertEquals(Optional.empty(), article.session.sidecar().refusal());
        article.session.files().save(false);
        assertEquals("Mine.", onDisk().annotation(id).orElseThrow().comment());
    }

    @Test
    void aSidecarThatIsGoneIsSavedAgainWithUnsavedWork() throws Exception {
        ada(draft -> draft.comment("Mine."));
        Files.delete(sidecar());
        article.session.files().look();
        article.session.files().save(false);
        assertEquals("Mine.", onDisk().annotation(id).orElseThrow().comment());
    }

    @Test
    void unsavedWorkIsMergedAlsoWhenThePlacesOfTheirsHaveToBeFound() throws Exception {
        ada(draft -> draft.comment("Mine."));
        benSaves(review -> change(draft -> draft.status(Status.CLOSED)).apply(review)
                .with(new AnnotationDraft(new AnnotationId("lost"), AnnotationKind.NOTE,
                        new Target(new TextQuoteSelector("words that are gone", "", ""), Optional.empty(),
                                ForeignContent.NONE), "ben", NOON).build()));
        article.session.files().look();
        assertEquals("Mine.", shown().comment());
        assertEquals(Status.CLOSED, shown().status());
        assertEquals(2, article.session.review().size());
        article.session.files().save(false);
        assertEquals(2, onDisk().size());
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(onDisk()));
    }
}
