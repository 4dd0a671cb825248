package claimmark.ide.view.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.query.OutcomeChoice;
import claimmark.core.xml.ForeignContent;

class OutcomeNamesTest {

    private static final RatingScale TRUTH = scale("truth", "False", "True");
    private static final RatingScale STARS = scale("stars", "Poor", "Good");
    private static final Reviewer ANA = new Reviewer("ana", "Ana");
    private static final Reviewer BEN = new Reviewer("ben", "Ben");

    private static RatingScale scale(String id, String worst, String best) {
        return new RatingScale(id, BigDecimal.ZERO, BigDecimal.TEN, List.of(
                new RatingValue(0, worst), new RatingValue(10, best)), ForeignContent.NONE);
    }

    private static OutcomeNames names(List<Reviewer> reviewers, RatingScale... scales) {
        return OutcomeNames.of(new Review("r",
                new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE), reviewers,
                List.of(scales), List.of(), ForeignContent.NONE));
    }

    private static List<String> words(OutcomeNames names) {
        return names.choices().stream().map(names::of).toList();
    }

    @Test
    void aVerdictOfTheOnlyScaleIsItsWord() {
        assertEquals(List.of("Unrated", "False", "True"), words(names(List.of(ANA), TRUTH)));
    }

    @Test
    void aVerdictOfOneOfSeveralScalesTellsItsScale() {
        assertEquals(List.of("Unrated", "False (truth)", "True (truth)", "Poor (stars)", "Good (stars)"),
                words(names(List.of(ANA), TRUTH, STARS)));
    }

    @Test
    void aScaleIsCalledByItsName() {
        RatingScale house = new RatingScale("house-1a2b3c4d", "House", BigDecimal.ONE, BigDecimal.TEN,
                List.of(new RatingValue(10, "As said"), RatingValue.word("Hearsay")), ForeignContent.NONE);
        assertEquals(List.of("Unrated", "False (truth)", "True (truth)", "As said (House)", "Hearsay (House)"),
                words(names(List.of(ANA), TRUTH, house)));
    }

    @Test
    void reviewersCanDisagreeWhereThereAreTwo() {
        assertEquals(List.of("Unrated", "False", "True", "Split", "Adjudicated"),
                words(names(List.of(ANA, BEN), TRUTH)));
    }

    @Test
    void aNumberWithoutANameIsItsOwnWord() {
        assertEquals("5", names(List.of(ANA), TRUTH).of(new OutcomeChoice.Rated("truth", new RatingValue(5, ""))));
    }
}
