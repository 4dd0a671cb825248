package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** When a review has something to save, and what is saved then. */
class OpenReviewTest {

    private static final String TEXT = "Some words are here.";
    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    private static final int LONGEST_QUICK = 1 << 20;

    private int ids;
    private final Author ana = new Author(() -> "Ana", () -> NOW, () -> "urn:test:" + ++ids);
    private final Author ben = new Author(() -> "Ben", () -> NOW, () -> "urn:test:" + ++ids);
    private final OpenReview open = open(Review.empty("urn:r", source()));

    private static Source source() {
        return new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE);
    }

    private static OpenReview open(Review review) {
        OpenReview open = new OpenReview(review);
        open.open(OpenedReview.of(review, TEXT));
        return open;
    }

    private AnnotationId mark() {
        ReviewStep step = new Drafts(open.live(), TEXT, ana).mark(AnnotationKind.NOTE, new TextSpan(5, 10));
        step.applyTo(open.live());
        return step.edits().get(0).id();
    }

    private void save(String text, Author saver) {
        open.saved(open.toSave(source().withText(text, Sha256.of(text)), text, saver));
    }

    @Test
    void aMarkIsToBeSavedUntilItIsSaved() {
        assertFalse(open.isDirty());
        mark();
        assertTrue(open.isDirty());
        save(TEXT, ana);
        assertFalse(open.isDirty());
        assertEquals(open.live().review(), open.saved());
    }

    @Test
    void whatIsTakenBackIsNothingToSaveThoughItsReviewerIsKnown() {
        ReviewStep step = new Drafts(open.live(), TEXT, ana).mark(AnnotationKind.NOTE, new TextSpan(5, 10));
        step.applyTo(open.live());
        step.back(ana, open.live().review()).applyTo(open.live());
        assertEquals(List.of(new Reviewer("ana", "Ana")), open.live().review().reviewers());
        assertFalse(open.isDirty());
    }

    @Test
    void aReviewerWhoIsLostIsToBeSaved() {
        mark();
        save(TEXT, ana);
        open.live().update(open.live().review().withReviewers(List.of()));
        assertTrue(open.isDirty());
    }

    @Test
    void whoSavesWordsThatWereTypedIsKnownFromThenOn() {
        AnnotationId note = mark();
        save(TEXT, ana);
        open.live().textChanged(new TextReplacement(7, "", "o"));
        Review saved = open.toSave(source(), "Some woords are here.", ben);
        assertEquals(List.of(new Reviewer("ana", "Ana"), new Reviewer("ben", "Ben")), saved.reviewers());
        List<LedgerEntry> entries = saved.ledger().entries(note.value());
        assertEquals("ben", entries.get(entries.size() - 1).who());
    }

    @Test
    void whoSavesWhatOthersDidSignsNothing() {
        mark();
        Review saved = open.toSave(source(), TEXT, ben);
        assertEquals(List.of(new Reviewer("ana", "Ana")), saved.reviewers());
        assertEquals(List.of("ana"), saved.ledger().entries().stream().map(LedgerEntry::who).distinct().toList());
    }

    @Test
    void describingThePlacesIsNothingToSave() {
        open.describe(TEXT);
        assertFalse(open.isDirty());
        assertEquals(Sha256.of(TEXT), open.saved().source().textSha256());
        mark();
        Review before = open.saved();
        open.describe("Some other text.");
        assertSame(before, open.saved(), "there is something to save already");
    }

    @Test
    void whatWasGivenUpIsAskedAgainAndNothingToSave() {
        AnnotationId note = mark();
        new Drafts(open.live(), TEXT, ana).keepAsOrphans(List.of(note)).applyTo(open.live());
        save(TEXT, ana);
        assertEquals(List.of(), open.live().needsALook(place -> place.of(TEXT)));
        open.askAgain();
        assertEquals(List.of(note),
                open.live().needsALook(place -> place.of(TEXT)).stream().map(Annotation::id).toList());
        assertFalse(open.isDirty());
    }

    @Test
    void aLongTextIsNotSearchedWhileSomebodyWaits() {
        Review empty = Review.empty("urn:r", source());
        assertTrue(OpenedReview.isQuick(empty, "x".repeat(LONGEST_QUICK)));
        assertFalse(OpenedReview.isQuick(empty, "x".repeat(LONGEST_QUICK + 1)));
    }

    @Test
    void manyAnnotationsWithPlacesInTheirOwnTextAreOpenedAtOnce() {
        Review many = Review.empty("urn:r", source().withText(TEXT, Sha256.of(TEXT)));
        for (int i = 0; i < 2000; i++) {
            many = many.with(note(i, new TargetDescriber(TEXT).describe(new TextSpan(5, 10))));
        }
        assertTrue(OpenedReview.isQuick(many, TEXT));
        Review placed = many.with(note(2000, new TargetDescriber(TEXT).describe(new TextSpan(5, 10))));
        assertFalse(OpenedReview.isQuick(placed, TEXT));
        assertTrue(OpenedReview.of(placed, TEXT).placed().isPresent());
        Review lost = placed.with(placed.annotations().get(7).withTarget(
                placed.annotations().get(7).target().asOrphan()));
        assertEquals(Optional.empty(), OpenedReview.of(lost, TEXT).placed());
        assertEquals(Optional.empty(), OpenedReview.of(placed, "Other " + TEXT).placed());
    }

    private static Annotation note(int number, Target target) {
        return Annotation.create(new AnnotationId("urn:n:" + number), AnnotationKind.NOTE, target, "ana", NOW);
    }

    @Test
    void whatWasGivenUpIsAskedAgainInAnotherText() {
        AnnotationId note = mark();
        new Drafts(open.live(), TEXT, ana).keepAsOrphans(List.of(note)).applyTo(open.live());
        save(TEXT, ana);
        for (String text : List.of(TEXT, "Nothing of it stands here.")) {
            OpenReview again = new OpenReview(open.saved());
            again.open(OpenedReview.of(open.saved(), text));
            assertEquals(text.equals(TEXT) ? List.of() : List.of(note),
                    again.live().needsALook(place -> place.of(text)).stream().map(Annotation::id).toList());
            assertFalse(again.isDirty());
        }
    }

    @Test
    void aReviewWithoutPlacesIsOpenedAllTheSame() {
        Review review = Review.empty("urn:r", source());
        OpenReview later = new OpenReview(review);
        assertFalse(later.open(new OpenedReview(review, true, Optional.empty())));
        assertEquals(review, later.saved());
        assertTrue(later.open(OpenedReview.of(review, TEXT)));
    }

    @Test
    void aMarkBeyondTheTextIsAFaultOfWhoAsksForIt() {
        ReviewedArticle article = new Desk(ana).open("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), Optional.empty());
        int end = article.text().length();
        assertEquals("here.", article.mark(AnnotationKind.NOTE, new TextSpan(end - 5, end)).toOptional()
                .orElseThrow().words());
        assertThrows(IllegalArgumentException.class,
                () -> article.mark(AnnotationKind.NOTE, new TextSpan(end - 5, end + 1)));
    }

    @Test
    void aCorrectionIsInTheBytesAndToBeSaved() {
        byte[] bytes = "Some wrods \u00e9.".getBytes(StandardCharsets.UTF_16);
        ReviewedArticle article = new Desk(ana).open("a.txt", bytes, Optional.empty());
        AnnotationId typo = article.mark(AnnotationKind.TYPO, new TextSpan(5, 10)).toOptional().orElseThrow().id();
        article.change(typo, before -> new AnnotationDraft(before).correction("words"));
        assertFalse(article.isTextDirty());
        article.correct(typo);
        assertTrue(article.isTextDirty());
        assertEquals("Some words \u00e9.", new String(article.articleBytes().toOptional().orElseThrow(),
                StandardCharsets.UTF_16));
        assertEquals(Sha256.of(article.articleBytes().toOptional().orElseThrow()),
                article.reviewToSave().source().sha256());
    }
}
