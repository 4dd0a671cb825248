package claimmark.ide.view.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Signature;
import claimmark.core.sealing.ReviewSealing;

/** What happened is told in words, the last change first. */
class HistoryLinesTest {

    private static final Instant NOON = SmallReview.NOON;
    private static final Annotation MARK = SmallReview.MARK;

    private final List<LedgerChange> changes = new ArrayList<>();
    private int minute;

    @Test
    void valuesThatAreSetChangedAndRemoved() {
        then("claim.claimant", "", "Kremlin");
        then("claim.claimant", "Kremlin", "Putin");
        then("claim.claimant", "Putin", "");
        assertEquals(List.of("Claimant: Putin removed", "Claimant: Kremlin \u2192 Putin", "Claimant: Kremlin"), told());
    }

    @Test
    void tokensAndIdsHaveTheirWords() {
        then("status", "open", "inProgress");
        then("kind", "claim", "statistic");
        then("assignee", "", "ben");
        then("tag[tax]", "", "tax");
        assertEquals(List.of("Tag: tax", "Assigned to: Ben Okafor", "Kind: Claim \u2192 Statistic",
                "Status: Open \u2192 In progress"), told());
    }

    @Test
    void aMarkMovedToTheSameWordsIsToldWithWhatStandsAround() {
        then("target.place", "If all else fails, press the big red \nreset\n button.",
                "Then press \nreset\n again, and wait until the lamp is green.");
        assertEquals(List.of("Moved: \u2026fails, press the big red [reset] button. \u2192 "
                + "Then press [reset] again, and wait until the\u2026"), told());
    }

    @Test
    void aVerdictIsOneLineWithWhoseItIs() {
        together("verdict[ana].scale", "", "truth-5", "verdict[ana].ratingValue", "", "5",
                "verdict[ana].alternateName", "", "Verbatim", "verdict[ana].textSha256", "", "abc");
        together("verdict[ana].ratingValue", "5", "3", "verdict[ana].alternateName", "Verbatim", "Altered");
        then("verdict[ana].ratingExplanation", "", "Two words are missing.");
        then("verdict[ana].adjudicates", "", "true");
        assertEquals(List.of("Verdict of Ana: decides", "Verdict of Ana: explanation: Two words are missing.",
                "Verdict of Ana: Verbatim \u2192 Altered", "Verdict of Ana: Verbatim"), told());
    }

    @Test
    void aVerdictWithoutANumberIsToldByItsNameAsWell() {
        together("verdict[ana].scale", "", "truth-5", "verdict[ana].ratingValue", "", "Undetermined",
                "verdict[ana].textSha256", "", "abc");
        together("verdict[ana].ratingValue", "Undetermined", "5", "verdict[ana].alternateName", "", "True");
        together("verdict[ana].ratingValue", "5", "Undetermined", "verdict[ana].alternateName", "True", "");
        together("verdict[ana].scale", "truth-5", "", "verdict[ana].ratingValue", "Undetermined", "",
                "verdict[ana].textSha256", "abc", "");
        assertEquals(List.of("Verdict of Ana: Undetermined removed", "Verdict of Ana: True \u2192 Undetermined",
                "Verdict of Ana: Undetermined \u2192 True", "Verdict of Ana: Undetermined"), told());
    }

    @Test
    void eachFieldOfASourceHasItsName() {
        then("evidence[e].title", "", "Transcript");
        then("evidence[e].publisher", "", "Gazette");
        then("evidence[e].excerpt", "", "a new team");
        assertEquals(List.of("Evidence: excerpt: a new team", "Evidence: publisher: Gazette",
                "Evidence: title: Transcript"), told());
    }

    @Test
    void aSourceThatNobodyIsKnownToHaveCitedIsRemovedByItsName() {
        then("evidence[old].url", "https://www.example.org/a", "");
        assertEquals(List.of("Evidence example.org: removed"), told());
    }

    @Test
    void whatSaysNothingOfItsOwnIsToldWhereItStandsAlone() {
        then("verdict[ana].ratingValue", "5", "4");
        then("verdict[ana].textSha256", "abc", "def");
        assertEquals(List.of("Verdict of Ana: given on the words as they stood then",
                "Verdict of Ana: number: 5 \u2192 4"), told());
    }

    @Test
    void aSourceIsCalledByItsSiteAlsoWhenItIsGone() {
        together("evidence[e1].url", "", "https://www.example.org/a/b", "evidence[e1].stance", "", "context",
                "evidence[e1].accessed", "", "2012-11-13");
        then("evidence[e1].excerpt", "", "He said so.");
        then("evidence[e1].stance", "context", "refutes");
        together("evidence[e1].url", "https://www.example.org/a/b", "", "evidence[e1].stance", "refutes", "");
        assertEquals(List.of("Evidence example.org: removed", "Evidence example.org: stance: Context \u2192 Refutes",
                "Evidence example.org: excerpt: He said so.", "Evidence example.org: added"), told());
    }

    @Test
    void placesAppearingAndGoing() {
        then("added", "", "quotation forming a new team");
        then("target", "forming a new team", "forming a team");
        then("target", "forming a team", "");
        then("target", "", "a team");
        then("deleted", "quotation a team", "");
        assertEquals(List.of("Deleted: Quotation \u201Ca team\u201D", "Given a place: \u201Ca team\u201D",
                "Left without a place: \u201Cforming a team\u201D",
                "Words: \u201Cforming a new team\u201D \u2192 \u201Cforming a team\u201D",
                "Added: Quotation \u201Cforming a new team\u201D"), told());
    }

    @Test
    void whatTakesAnEarlierChangeBackSaysSo() {
        changes.add(change("comment", "Why?", "").undoing("0".repeat(64)));
        assertEquals(List.of("Undone: Comment: Why? removed"), told());
    }

    @Test
    void longValuesAndLineBreaksAreShortened() {
        then("comment", "", "First line\n\n  second line " + "and so on ".repeat(30) + "to the end.");
        String line = told().get(0);
        assertTrue(line.startsWith("Comment: First line second line and so on"), line);
        assertTrue(line.endsWith("so on to the end."), line);
        assertTrue(line.length() < 100, line);
    }

    @Test
    void aFieldThatNobodyKnowsIsCalledWhatItIs() {
        then("newer[x].part", "1", "2");
        assertEquals(List.of("newer[x].part: 1 \u2192 2"), told());
    }

    @Test
    void whatIsNotSavedYetComesFirstAndSaysSo() {
        Review saved = sealed(commented("saved"), "ana").sealed();
        List<String> lines = HistoryLines.of(notSaved(saved, commented("not yet")), MARK.id());
        assertEquals("Ben Okafor \u00B7 not saved yet \u00B7 Comment: saved \u2192 not yet", lines.get(0));
        assertTrue(lines.get(1).startsWith("Ana \u00B7 ") && lines.get(1).endsWith(" \u00B7 Comment: saved"),
                lines.get(1));
        assertEquals("not saved yet \u00B7 \u201Crefrain form\u201D \u00B7 Comment: saved \u2192 not yet",
                withoutName(HistoryLines.of(notSaved(saved, commented("not yet"))).get(0)));
    }

    @Test
    void anAnnotationThatIsDeletedAndNotSavedIsStillCalledByItsWords() {
        Review saved = sealed(commented("why"), "ana").sealed();
        List<String> lines = HistoryLines.of(new ReviewSealing(saved, saved.without(MARK.id()), List.of(),
                new Signature("ben", NOON)));
        assertEquals("not saved yet \u00B7 Deleted: Claim \u201Crefrain form\u201D", withoutName(lines.get(0)));
        assertTrue(lines.get(1).endsWith(" \u00B7 \u201Crefrain form\u201D \u00B7 Comment: why"), lines.get(1));
    }

    @Test
    void whatIsNotSavedYetIsInTheOrderOfTime() {
        Annotation other = SmallReview.annotation("b", AnnotationKind.NOTE);
        Review saved = sealed(MARK, "ana").sealed();
        Review now = saved.with(other).with(commented("later"));
        List<AnnotationEdit> edits = List.of(
                AnnotationEdit.add(other, new Signature("ben", NOON.plusSeconds(1))),
                AnnotationEdit.replace(MARK, commented("later"), new Signature("ana", NOON.plusSeconds(2))));
        List<String> lines = HistoryLines.of(new ReviewSealing(saved, now, edits, new Signature("ben", NOON)));
        assertTrue(lines.get(0).endsWith("Comment: later"), lines.get(0));
        assertTrue(lines.get(1).endsWith("Added: Note \u201Crefrain form\u201D"), lines.get(1));
    }

    @Test
    void theHistoryOfTheReviewHasAllAnnotations() {
        then("comment", "", "one");
        changes.add(new LedgerChange("b", "comment", "", "two", "ben", NOON.plusSeconds(7200)));
        assertEquals(List.of("Comment: two", "Comment: one"), HistoryLines.of(allSaved()).stream()
                .map(HistoryLinesTest::what).toList());
    }

    private static Annotation commented(String comment) {
        return new AnnotationDraft(MARK).comment(comment).build();
    }

    /** What adding an annotation comes to. */
    private static ReviewSealing sealed(Annotation annotation, String who) {
        Review before = review(Ledger.EMPTY);
        return new ReviewSealing(before, before.with(annotation), List.of(), new Signature(who, NOON));
    }

    private static ReviewSealing notSaved(Review saved, Annotation now) {
        return new ReviewSealing(saved, saved.with(now), List.of(), new Signature("ben", NOON.plusSeconds(60)));
    }

    /** Nothing was done since the changes were saved. */
    private ReviewSealing allSaved() {
        Review saved = review(Ledger.EMPTY.append(changes));
        return new ReviewSealing(saved, saved, List.of(), new Signature("ben", NOON));
    }

    private void then(String field, String before, String after) {
        changes.add(change(field, before, after));
    }

    /** Several fields in one step: name, value before and value after of each. */
    private void together(String... fields) {
        for (int i = 0; i < fields.length; i += 3) {
            changes.add(new LedgerChange("a", fields[i], fields[i + 1], fields[i + 2], "ana",
                    NOON.plusSeconds(60L * minute)));
        }
        minute++;
    }

    private LedgerChange change(String field, String before, String after) {
        return new LedgerChange("a", field, before, after, "ana", NOON.plusSeconds(60L * minute++));
    }

    private List<String> told() {
        return HistoryLines.of(allSaved(), MARK.id()).stream().map(HistoryLinesTest::what).toList();
    }

    /** The line without who and when. */
    private static String what(String line) {
        return Stream.of(line.split(" \u00B7 ", 3)).reduce((first, last) -> last).orElseThrow();
    }

    private static String withoutName(String line) {
        return line.split(" \u00B7 ", 2)[1];
    }

    private static Review review(Ledger ledger) {
        return SmallReview.EMPTY.withHistory(ledger, List.of());
    }
}
