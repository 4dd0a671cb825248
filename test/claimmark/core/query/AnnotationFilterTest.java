package claimmark.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.model.Verdict;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.look.LabelWords;

class AnnotationFilterTest {

    private static final QueryWords WORDS = new LabelWords();

    private static final Instant NOW = Instant.parse("2012-11-13T19:41:00Z");
    private static final Annotation CLAIM = claim();
    private static final Annotation UNRATED = Annotation.create(new AnnotationId("urn:2"), AnnotationKind.CLAIM,
            target("a telegram"), "r1", NOW);
    private static final Annotation TYPO = Annotation.create(new AnnotationId("urn:3"), AnnotationKind.TYPO,
            target("refrain form"), "r1", NOW);

    @ParameterizedTest
    @ValueSource(strings = { "new team", "QUOTATION", "in progress", "second-hand", "Kremlin", "speech", "Mostly true",
        "not all", "example.org", "Transcript", "Gazette", "verbatim", "refutes", "Ana", "agreed" })
    void findsEverythingThatIsSaidOfAnAnnotation(String word) {
        assertTrue(matches(AnnotationFilter.ALL.withText(word), CLAIM));
        assertFalse(matches(AnnotationFilter.ALL.withText(word + " elsewhere"), CLAIM));
    }

    @Test
    void whatIsNotMarkedYetHasAKindAndWordsAndNothingElse() {
        assertTrue(matchesUnmarked(AnnotationFilter.ALL));
        assertTrue(matchesUnmarked(AnnotationFilter.ALL.withText("Form refrain")));
        assertFalse(matchesUnmarked(AnnotationFilter.ALL.withText("form from")));
        assertTrue(matchesUnmarked(AnnotationFilter.ALL.withKind(Optional.of(AnnotationKind.TYPO))));
        assertFalse(matchesUnmarked(AnnotationFilter.ALL.withKind(Optional.of(AnnotationKind.CLAIM))));
        assertFalse(matchesUnmarked(AnnotationFilter.ALL.withStatus(Optional.of(Status.OPEN))));
        assertFalse(matchesUnmarked(AnnotationFilter.ALL.withTag(Optional.of("economy"))));
        assertFalse(matchesUnmarked(AnnotationFilter.ALL.withOutcome(Optional.of(new OutcomeChoice.Unrated()))));
        Assignment toNobody = new Assignment(Optional.empty());
        assertFalse(matchesUnmarked(AnnotationFilter.ALL.withAssignment(Optional.of(toNobody))));
    }

    private static boolean matchesUnmarked(AnnotationFilter filter) {
        return filter.matchesUnmarked(AnnotationKind.TYPO, () -> "refrain form");
    }

    @Test
    void findsTheWordsAsTheyStandInTheArticleNow() {
        assertTrue(AnnotationFilter.ALL.withText("from").matches(TYPO, () -> "refrain from", review(), WORDS));
        assertFalse(AnnotationFilter.ALL.withText("from").matches(TYPO, () -> "refrain form", review(), WORDS));
    }

    @Test
    void findsWhoIsAskedByNameAndNotById() {
        Annotation asked = new AnnotationDraft(TYPO).assignee(Optional.of("r9")).build(NOW);
        Review review = review().withReviewer(new Reviewer("r9", "Cleo Adeyemi"));
        assertTrue(AnnotationFilter.ALL.withText("adeyemi").matches(asked, () -> "", review, WORDS));
        assertFalse(AnnotationFilter.ALL.withText("r9").matches(asked, () -> "", review, WORDS));
    }

    @Test
    void findsTheCorrectionOfATypo() {
        Annotation corrected = new AnnotationDraft(TYPO).correction("refrain from").build(NOW);
        assertTrue(matches(AnnotationFilter.ALL.withText("FROM"), corrected));
    }

    @Test
    void showsOnlyTheChosenKindStatusAndVerdict() {
        assertEquals(List.of(TYPO), shown(AnnotationFilter.ALL.withKind(Optional.of(AnnotationKind.TYPO))));
        assertEquals(List.of(CLAIM), shown(AnnotationFilter.ALL.withStatus(Optional.of(Status.IN_PROGRESS))));
        assertEquals(List.of(CLAIM), shown(AnnotationFilter.ALL
                .withOutcome(Optional.of(new OutcomeChoice.Rated("truth-5", new RatingValue(4, "Mostly true"))))));
        assertEquals(List.of(), shown(AnnotationFilter.ALL.withKind(Optional.of(AnnotationKind.TYPO))
                .withStatus(Optional.of(Status.IN_PROGRESS))));
    }

    @Test
    void countsAsUnratedOnlyWhatNeedsAVerdict() {
        assertEquals(List.of(UNRATED),
                shown(AnnotationFilter.ALL.withOutcome(Optional.of(new OutcomeChoice.Unrated()))));
    }

    @Test
    void showsEverythingWhenOnlyWhiteSpaceIsTyped() {
        assertEquals(AnnotationFilter.ALL, AnnotationFilter.ALL.withText(" \t "));
    }

    @Test
    void theSameNumberOnAnotherScaleIsAnotherVerdict() {
        assertEquals(List.of(), shown(AnnotationFilter.ALL
                .withOutcome(Optional.of(new OutcomeChoice.Rated("stars-5", new RatingValue(4, "Mostly true"))))));
    }

    @Test
    void showsWhereReviewersDisagreeUntilSomebodyDecides() {
        Verdict other = verdict("r2", 5, "True");
        Annotation split = new AnnotationDraft(CLAIM).verdict(other).build(NOW);
        Annotation decided = new AnnotationDraft(split).verdict(other.withAdjudicates(true)).build(NOW);
        AnnotationFilter disagreed = AnnotationFilter.ALL.withOutcome(Optional.of(new OutcomeChoice.Split()));
        AnnotationFilter adjudicated = AnnotationFilter.ALL
                .withOutcome(Optional.of(new OutcomeChoice.Adjudicated()));
        assertEquals(List.of(false, true, false), Stream.of(CLAIM, split, decided)
                .map(annotation -> matches(disagreed, annotation)).toList());
        assertEquals(List.of(false, false, true), Stream.of(CLAIM, split, decided)
                .map(annotation -> matches(adjudicated, annotation)).toList());
    }

    @Test
    void showsWhatAReviewerOrNobodyWasAskedToWorkOn() {
        Annotation assigned = new AnnotationDraft(TYPO).assignee(Optional.of("r1")).build(NOW);
        AnnotationFilter ana = AnnotationFilter.ALL.withAssignment(Optional.of(new Assignment(Optional.of("r1"))));
        AnnotationFilter nobody = AnnotationFilter.ALL
                .withAssignment(Optional.of(new Assignment(Optional.empty())));
        assertTrue(matches(ana, assigned));
        assertFalse(matches(ana, TYPO));
        assertFalse(matches(nobody, assigned));
        assertTrue(matches(nobody, TYPO));
    }

    @Test
    void showsAndFindsWhatHasATag() {
        Annotation tagged = new AnnotationDraft(TYPO).tags(List.of("Economy", "tax")).build(NOW);
        assertTrue(matches(AnnotationFilter.ALL.withTag(Optional.of("tax")), tagged));
        assertFalse(matches(AnnotationFilter.ALL.withTag(Optional.of("ta")), tagged));
        assertTrue(matches(AnnotationFilter.ALL.withText("econ"), tagged));
    }

    /** Where one condition were set anew to what it is, and another were lost by that, the filter would be another. */
    @Test
    void aConditionThatIsSetLeavesTheOthersAsTheyAre() {
        AnnotationFilter all = new AnnotationFilter(List.of("word"), Optional.of(AnnotationKind.CLAIM),
                Optional.of(new OutcomeChoice.Split()), Optional.of(Status.OPEN),
                Optional.of(new Assignment(Optional.of("r1"))), Optional.of("tax"));
        assertEquals(all, all.withText("word"));
        assertEquals(all, all.withKind(all.kind()));
        assertEquals(all, all.withOutcome(all.outcome()));
        assertEquals(all, all.withStatus(all.status()));
        assertEquals(all, all.withAssignment(all.assignment()));
        assertEquals(all, all.withTag(all.tag()));
    }

    private static Verdict verdict(String author, int value, String word) {
        return new Verdict("truth-5", BigDecimal.valueOf(value), word, "", author, NOW, Optional.empty(),
                ForeignContent.NONE);
    }

    private static List<Annotation> shown(AnnotationFilter filter) {
        return List.of(CLAIM, UNRATED, TYPO).stream().filter(annotation -> matches(filter, annotation)).toList();
    }

    private static boolean matches(AnnotationFilter filter, Annotation annotation) {
        return filter.matches(annotation, annotation::words, review(), WORDS);
    }

    private static Review review() {
        return new Review("urn:review", null, List.of(new Reviewer("r1", "Ana")), List.of(RatingScale.DEFAULT),
                List.of(), ForeignContent.NONE);
    }

    private static Annotation claim() {
        Annotation created = Annotation.create(new AnnotationId("urn:1"), AnnotationKind.QUOTATION,
                target("forming a new team"), "r1", NOW);
        Verdict verdict = new Verdict("truth-5", BigDecimal.valueOf(4), "Mostly true",
                "not all words", "r1", NOW, Optional.empty(), ForeignContent.NONE);
        Evidence evidence = Evidence.at("e1", "https://example.org/1", Stance.REFUTES, LocalDate.EPOCH)
                .withTitle("Transcript").withPublisher("Gazette").withExcerpt("verbatim");
        return new AnnotationDraft(created).status(Status.IN_PROGRESS).comment("second-hand")
                .claim(Claim.EMPTY.withClaimant("the Kremlin").withText("a speech")).verdict(verdict)
                .evidence(List.of(evidence))
                .replies(List.of(new Reply("p1", "r1", NOW, "agreed", ForeignContent.NONE))).build(NOW);
    }

    private static Target target(String words) {
        return new Target(new TextQuoteSelector(words, "", ""),
                TextPositionSelector.of(TextSpan.ofLength(0, words.length())));
    }
}
