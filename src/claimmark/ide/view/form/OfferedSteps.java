package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;

/** The steps of a rating scale that a form offers to choose from. */
final class OfferedSteps {

    private OfferedSteps() {
    }

    /** None, then those of the scale, and at last the given one where the scale has no such step. */
    static List<Optional<RatingValue>> of(RatingScale scale, Optional<RatingValue> given) {
        List<Optional<RatingValue>> steps = new ArrayList<>();
        steps.add(Optional.empty());
        scale.values().forEach(step -> steps.add(Optional.of(step)));
        if (!steps.contains(given)) {
            steps.add(given);
        }
        return steps;
    }
}
