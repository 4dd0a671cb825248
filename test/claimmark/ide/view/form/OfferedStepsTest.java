package claimmark.ide.view.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.xml.ForeignContent;

class OfferedStepsTest {

    private static final Optional<RatingValue> NONE = Optional.empty();
    private static final RatingValue RIGHT = new RatingValue(10, "Right");
    private static final RatingValue WRONG = new RatingValue(1, "Wrong");
    private static final RatingValue ELSEWHERE = new RatingValue(5, "Half true");

    private final RatingScale scale = new RatingScale("own", BigDecimal.ONE, BigDecimal.TEN, List.of(RIGHT, WRONG),
            ForeignContent.NONE);

    @Test
    void noStepComesBeforeThoseOfTheScale() {
        assertEquals(List.of(NONE, Optional.of(RIGHT), Optional.of(WRONG)), OfferedSteps.of(scale, NONE));
    }

    @Test
    void aGivenStepOfTheScaleIsOfferedOnce() {
        assertEquals(OfferedSteps.of(scale, NONE), OfferedSteps.of(scale, Optional.of(WRONG)));
    }

    @Test
    void aGivenStepThatTheScaleDoesNotHaveIsOfferedLast() {
        assertEquals(List.of(NONE, Optional.of(RIGHT), Optional.of(WRONG), Optional.of(ELSEWHERE)),
                OfferedSteps.of(scale, Optional.of(ELSEWHERE)));
    }
}
