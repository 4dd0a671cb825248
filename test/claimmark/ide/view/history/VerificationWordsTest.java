package claimmark.ide.view.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Review;
import claimmark.core.model.Signature;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarWriter;
import claimmark.core.xml.ForeignContent;

/** What came of verifying a review is told in words. */
class VerificationWordsTest {

    private final Review empty = SmallReview.EMPTY;
    private final Annotation asked = new AnnotationDraft(SmallReview.MARK).comment("Who said so?").build();
    private final Review saved = saved(saved(empty, SmallReview.MARK), asked);

    @Test
    void aHistoryThatFitsIsSaidToFit() {
        assertEquals("Nothing is in the history yet: changes enter it when the review is saved.",
                VerificationWords.of(empty));
        assertEquals("The one entry fits.", VerificationWords.of(saved(empty, SmallReview.MARK)));
        assertEquals("All 2 entries fit.", VerificationWords.of(saved));
    }

    @Test
    void oneByteOfAnEntryThatIsAnotherInTheSidecarIsNamed() {
        String sidecar = SidecarWriter.write(saved);
        int at = sidecar.lastIndexOf("Who said so?");
        assertTrue(at > sidecar.indexOf("<history"), sidecar);
        String said = VerificationWords.of(read(sidecar.substring(0, at) + "who said so?"
                + sidecar.substring(at + "Who said so?".length())));
        assertTrue(said.startsWith("This entry is not as it was sealed: Ana \u00B7 "), said);
        assertTrue(said.contains("2012"), said);
        assertTrue(said.endsWith(" \u00B7 \u201Crefrain form\u201D \u00B7 Comment: who said so?"), said);
    }

    @Test
    void anEntryBeforeWhichOneIsMissingIsNamed() {
        List<LedgerEntry> entries = saved.ledger().entries();
        String said = VerificationWords.of(saved.withHistory(Ledger.of(entries.subList(1, 2)), List.of()));
        assertTrue(said.startsWith("An entry is missing before this one: Ana \u00B7 "), said);
        assertTrue(said.endsWith(" \u00B7 \u201Crefrain form\u201D \u00B7 Comment: Who said so?"), said);
    }

    @Test
    void aValueThatSomebodyWroteIntoTheSidecarIsNamed() {
        String sidecar = SidecarWriter.write(saved);
        assertEquals("All entries fit, but this value was not made by them: "
                + "\u201Crefrain form\u201D \u00B7 Comment: I said so.",
                VerificationWords.of(read(sidecar.replaceFirst("Who said so\\?", "I said so."))));
        assertEquals(notMade("Status: Closed"), with(new AnnotationDraft(asked).status(Status.CLOSED)));
        assertEquals(notMade("Assigned to: Ana"), with(new AnnotationDraft(asked).assignee(Optional.of("ana"))));
        assertEquals(notMade("Claimant: Putin"), with(new AnnotationDraft(asked)
                .claim(new Claim("", "Putin", "", "", "", ForeignContent.NONE))));
    }

    @Test
    void aVerdictThatSomebodyWroteIntoTheSidecarIsNamed() {
        assertEquals(notMade("Verdict of Ana: True"),
                with(new AnnotationDraft(asked).verdict(verdict("5", "True"))));
        Review rated = saved(saved, new AnnotationDraft(asked).verdict(verdict("5", "True")).build());
        assertEquals(notMade("Verdict of Ana: number: 1"), VerificationWords.of(rated.with(
                new AnnotationDraft(asked).verdict(verdict("1", "True")).build())));
        assertEquals(notMade("Verdict of Ana: decides"), VerificationWords.of(rated.with(
                new AnnotationDraft(asked).verdict(verdict("5", "True").withAdjudicates(true)).build())));
    }

    @Test
    void aValueThatSomebodyTookOutOfTheSidecarIsNamed() {
        assertEquals("All entries fit, but this value was not removed by them: "
                + "\u201Crefrain form\u201D \u00B7 Comment", VerificationWords.of(saved.with(SmallReview.MARK)));
    }

    @Test
    void anAnnotationThatSomebodyWroteIntoTheSidecarIsNamed() {
        assertEquals("All entries fit, but none of them added this annotation: Note \u201Crefrain form\u201D",
                VerificationWords.of(saved.with(SmallReview.annotation("z", AnnotationKind.NOTE))));
        assertEquals("All entries fit, but none of them deleted this annotation: Claim \u201Crefrain form\u201D",
                VerificationWords.of(saved.without(asked.id()).withHistory(saved.ledger(), List.of(asked))));
    }

    private static String notMade(String value) {
        return "All entries fit, but this value was not made by them: \u201Crefrain form\u201D \u00B7 " + value;
    }

    private String with(AnnotationDraft draft) {
        return VerificationWords.of(saved.with(draft.build()));
    }

    private static Review saved(Review before, Annotation now) {
        return new ReviewSealing(before, before.with(now), List.of(), new Signature("ana", SmallReview.NOON)).sealed();
    }

    private static Verdict verdict(String value, String word) {
        return new Verdict("truth-5", Optional.of(new BigDecimal(value)), word, "", "ana",
                SmallReview.NOON, Optional.empty(), false, ForeignContent.NONE);
    }

    private static Review read(String sidecar) {
        return ((Loaded) SidecarReader.read(sidecar.getBytes(StandardCharsets.UTF_8))).review();
    }
}
