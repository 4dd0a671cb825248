package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.reanchor.RatedWords;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** What is decided at a mark becomes one step of the review. */
class AssessmentTest {

    private static final String TEXT = "The minister said taxes fell this year.";
    private static final TextSpan TAXES = TextSpan.ofLength(TEXT.indexOf("taxes"), 5);

    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private int ids;
    private final Author ana = new Author(() -> "Ana", () -> now, () -> "urn:test:" + ++ids);
    private LiveReview live;

    @BeforeEach
    void open() {
        Review empty = Review.empty("urn:r",
                new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE));
        OpenReview open = new OpenReview(empty);
        open.open(OpenedReview.of(empty, TEXT));
        live = open.live();
    }

    private Drafts drafts() {
        return new Drafts(live, TEXT, ana);
    }

    private Assessment assessment(int step, Status status) {
        return new Assessment(AnnotationKind.STATISTIC, Optional.of(new Assessment.Given(RatingScale.ACCURACY,
                RatingScale.ACCURACY.values().get(step))), status, List.of());
    }

    private Annotation only() {
        return live.review().annotations().get(0);
    }

    @Test
    void aNewMarkHasItsVerdictOnItsWordsAndItsSources() {
        drafts().mark(TAXES, new Assessment(AnnotationKind.STATISTIC, Optional.of(new Assessment.Given(
                RatingScale.ACCURACY, RatingScale.ACCURACY.values().get(0))), Status.IN_PROGRESS,
                List.of(ana.evidence("https://a.example", Stance.SUPPORTS)))).applyTo(live);
        assertEquals(AnnotationKind.STATISTIC, only().kind());
        assertEquals(Status.IN_PROGRESS, only().status());
        assertEquals("Correct", only().verdicts().get(0).alternateName());
        assertEquals(Optional.of(RatedWords.hash("taxes")), only().verdicts().get(0).textSha256());
        assertEquals(1, only().evidence().size());
    }

    @Test
    void theVerdictKeepsItsDateWhereOnlyTheStatusChanges() {
        drafts().mark(TAXES, assessment(0, Status.OPEN)).applyTo(live);
        Instant given = now;
        now = now.plusSeconds(60);
        AnnotationId id = only().id();
        drafts().assess(id, assessment(0, Status.RESOLVED)).applyTo(live);
        assertEquals(given, only().verdicts().get(0).date());
        assertEquals(Status.RESOLVED, only().status());
        drafts().assess(id, assessment(1, Status.RESOLVED)).applyTo(live);
        assertEquals(now, only().verdicts().get(0).date());
        assertTrue(drafts().assess(id, assessment(1, Status.RESOLVED)).isNone());
    }

    @Test
    void withoutAVerdictTheOldOneIsTakenBack() {
        drafts().mark(TAXES, assessment(0, Status.OPEN)).applyTo(live);
        drafts().assess(only().id(), new Assessment(AnnotationKind.NOTE, Optional.empty(), Status.OPEN, List.of()))
                .applyTo(live);
        assertEquals(List.of(), only().verdicts());
        assertEquals(AnnotationKind.NOTE, only().kind());
    }
}
