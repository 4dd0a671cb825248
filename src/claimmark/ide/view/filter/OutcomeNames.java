package claimmark.ide.view.filter;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.query.OutcomeChoice;
import claimmark.ide.look.LookMessages;

/**
 * The possible outcomes in a review, and their names. If several scales are in use, the name of a verdict includes
 * its scale.
 *
 * @param scales the scales in use
 * @param choices what can be chosen
 */
record OutcomeNames(List<RatingScale> scales, List<OutcomeChoice> choices) {

    static final OutcomeNames NONE = new OutcomeNames(List.of(), List.of());

    static OutcomeNames of(Review review) {
        List<OutcomeChoice> choices = new ArrayList<>(List.of(new OutcomeChoice.Unrated()));
        List<RatingScale> scales = review.scalesInUse();
        scales.forEach(scale -> scale.values()
                .forEach(step -> choices.add(new OutcomeChoice.Rated(scale.id(), step))));
        if (review.reviewers().size() > 1) {
            choices.add(new OutcomeChoice.Split());
            choices.add(new OutcomeChoice.Adjudicated());
        }
        return new OutcomeNames(scales, choices);
    }

    String of(OutcomeChoice choice) {
        if (choice instanceof OutcomeChoice.Rated rated) {
            return of(rated);
        }
        if (choice instanceof OutcomeChoice.Split) {
            return LookMessages.split;
        }
        return choice instanceof OutcomeChoice.Unrated ? LookMessages.unrated : FilterMessages.adjudicated;
    }

    private String of(OutcomeChoice.Rated rated) {
        String word = rated.step().alternateName().isEmpty() ? rated.step().grade() : rated.step().alternateName();
        String scale = scales.stream().filter(each -> each.id().equals(rated.scale())).map(RatingScale::name)
                .filter(name -> !name.isEmpty()).findFirst().orElse(rated.scale());
        return scales.size() == 1 ? word : NLS.bind(FilterMessages.onScale, word, scale);
    }
}
