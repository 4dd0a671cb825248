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
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.xml.ForeignContent;

/** What happened is told in words, the last change first. */
class HistoryLinesTest {

    private static final Instant NOON = Instant.parse("2012-11-13T12:00:00Z");

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
        then("comment", "", "saved");
        Review review = review(Ledger.EMPTY.append(changes));
        LedgerChange unsaved = new LedgerChange("a", "comment", "saved", "not yet", "ben", NOON);
        List<String> lines = HistoryLines.of(review, new AnnotationId("a"), List.of(unsaved));
        assertEquals("Ben Okafor \u00B7 not saved yet \u00B7 Comment: saved \u2192 not yet", lines.get(0));
        assertTrue(lines.get(1).startsWith("Ana \u00B7 ") && lines.get(1).endsWith(" \u00B7 Comment: saved"),
                lines.get(1));
    }

    @Test
    void theHistoryOfTheReviewHasAllAnnotations() {
        then("comment", "", "one");
        changes.add(new LedgerChange("b", "comment", "", "two", "ben", NOON.plusSeconds(7200)));
        List<String> lines = HistoryLines.of(review(Ledger.EMPTY.append(changes)), List.of());
        assertEquals(List.of("Comment: two", "Comment: one"), lines.stream().map(HistoryLinesTest::what).toList());
    }

    @Test
    void aHistoryThatFitsIsSaidToFit() {
        assertEquals("Nothing is in the history yet: changes enter it when the review is saved.", verified(List.of()));
        then("comment", "", "one");
        List<LedgerEntry> entries = Ledger.EMPTY.append(changes).entries();
        assertEquals("The one entry fits.", verified(entries));
        then("comment", "one", "two");
        assertEquals("All 2 entries fit.", verified(Ledger.EMPTY.append(changes).entries()));
    }

    @Test
    void theFirstEntryThatDoesNotFitIsNamed() {
        then("comment", "", "one");
        then("comment", "one", "two");
        List<LedgerEntry> entries = Ledger.EMPTY.append(changes).entries();
        LedgerEntry first = entries.get(0);
        LedgerEntry forged = new LedgerEntry(first.id(), first.follows(), first.subject(), first.field(),
                first.before(), "other", first.who(), first.when(), first.undoes(), first.foreign());
        String altered = verified(List.of(forged, entries.get(1)));
        assertTrue(altered.startsWith("This entry is not as it was sealed: Ana"), altered);
        assertTrue(altered.endsWith("Comment: other"), altered);
        String missing = verified(List.of(entries.get(1)));
        assertTrue(missing.startsWith("An entry is missing before this one: Ana"), missing);
        assertTrue(missing.endsWith("Comment: one \u2192 two"), missing);
    }

    private static String verified(List<LedgerEntry> entries) {
        Review review = review(Ledger.of(entries));
        return VerificationWords.of(review, review.ledger().verify());
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
        return HistoryLines.of(review(Ledger.EMPTY.append(changes)), new AnnotationId("a"), List.of()).stream()
                .map(HistoryLinesTest::what).toList();
    }

    /** The line without who and when. */
    private static String what(String line) {
        return Stream.of(line.split(" \u00B7 ", 3)).reduce((first, last) -> last).orElseThrow();
    }

    private static Review review(Ledger ledger) {
        return Review.empty("r", new Source("a.txt", "text/plain", "en", "UTF-8", "", "", "text-1",
                ForeignContent.NONE))
                .withReviewer(new Reviewer("ana", "Ana")).withReviewer(new Reviewer("ben", "Ben Okafor"))
                .withHistory(ledger, List.of());
    }
}
