package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.scales.ScaleDraft;
import claimmark.core.scales.ScaleDraft.Word;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** A verdict on a scale of the reviewer's own, which nobody else's program knows. */
class OwnScaleTest {

    private static final String TEXT = "Taxes fell this year.";
    private static final RatingScale HOUSE = house("Right", "Wrong");

    private final Source source = new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE);
    private final Author ana = new Author(() -> "Ana", () -> Instant.parse("2026-05-03T12:00:00Z"), () -> "urn:test:1");
    private final OpenReview open = new OpenReview(Review.empty("urn:r", source));
    private final AnnotationId taxes;

    OwnScaleTest() {
        open.open(OpenedReview.of(open.saved(), TEXT));
        ReviewStep marked = drafts().mark(AnnotationKind.CLAIM, new TextSpan(0, 10));
        marked.applyTo(open.live());
        taxes = marked.edits().get(0).id();
        save();
    }

    private static RatingScale house(String best, String worst) {
        return new ScaleDraft("House", List.of(new Word(best, "2"), new Word(worst, "1"), new Word("Open", "")), false)
                .scale();
    }

    private Drafts drafts() {
        return new Drafts(open.live(), TEXT, ana);
    }

    private Review save() {
        Review saved = open.toSave(source, TEXT, ana);
        open.saved(saved);
        return saved;
    }

    private ReviewStep rate(RatingScale scale, String word) {
        ReviewStep step = drafts().rate(List.of(taxes), scale,
                scale.values().stream().filter(value -> value.alternateName().equals(word)).findFirst());
        step.applyTo(open.live());
        return step;
    }

    @Test
    void theScaleIsSavedWithTheVerdictSoThatOthersKnowIt() {
        rate(HOUSE, "Wrong");
        assertEquals(Optional.of(HOUSE), open.live().review().ratingScale(HOUSE.id()));
        Review read = ((SidecarReading.Loaded) SidecarReader.read(SidecarWriter.bytes(save()))).review();
        assertEquals(Optional.of(HOUSE), read.ratingScale(HOUSE.id()));
        assertEquals("Wrong", read.annotation(taxes).orElseThrow().verdicts().get(0).alternateName());
    }

    @Test
    void ofManyScalesAStepBringsWhatItsVerdictsAreOnAndEachOnce() {
        RatingScale other = house("Correct", "Incorrect");
        ReviewStep step = rate(HOUSE, "Wrong");
        assertEquals(List.of(HOUSE), step.on(List.of(other, HOUSE)).scales());
        rate(HOUSE, "Right");
        assertEquals(1, open.live().review().ratingScales().stream().filter(HOUSE::equals).count());
    }

    @Test
    void whatTheCardKeepsBringsItsScaleAsWell() {
        Assessment assessment = new Assessment(AnnotationKind.CLAIM,
                Optional.of(new Assessment.Given(HOUSE, HOUSE.values().get(2))), Status.OPEN, List.of());
        drafts().assess(taxes, assessment).applyTo(open.live());
        assertEquals(List.of(RatingScale.DEFAULT, HOUSE), save().ratingScales());
    }

    @Test
    void aVerdictThatWasTakenBackLeavesNoScale() {
        String before = SidecarWriter.write(open.saved());
        ReviewStep step = rate(HOUSE, "Right");
        assertTrue(open.isDirty());
        step.back(ana, open.live().review()).applyTo(open.live());
        assertFalse(open.isDirty());
        assertEquals(before, SidecarWriter.write(save()));
    }

    @Test
    void verdictsStayOnTheirScaleWhenItIsChanged() {
        rate(HOUSE, "Wrong");
        RatingScale changed = house("Correct", "Incorrect");
        Review review = open.live().review();
        assertEquals(Optional.of(HOUSE), RatingScale.inUse(review.annotation(taxes).orElseThrow(), "ana", review));
        rate(changed, "Correct");
        assertEquals(List.of(RatingScale.DEFAULT, changed), save().ratingScales());
    }
}
