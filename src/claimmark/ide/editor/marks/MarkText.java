package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import claimmark.core.language.VisibleText;
import claimmark.core.model.Annotation;
import claimmark.core.model.Evidence;
import claimmark.core.model.Outcome;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;
import claimmark.ide.look.AnchorLook;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.OutcomeLook;
import claimmark.ide.session.places.AnnotationPlaces;

/** Says in a few lines what an annotation is: its kind and status, comment, correction, verdict and evidence. */
public final class MarkText {

    private MarkText() {
    }

    public static String of(Annotation annotation, AnnotationPlaces places) {
        Review review = places.review();
        List<String> lines = new ArrayList<>();
        lines.add(OneLine.join(List.of(Labels.of(annotation.kind()), Labels.of(annotation.status()),
                review.reviewerName(annotation.creator()))));
        if (!annotation.correction().isEmpty()) {
            lines.add((annotation.corrected() + " \u2192 " + annotation.correction()).strip());
        }
        places.words(annotation.id()).filter(words -> !VisibleText.of(words).equals(words)).ifPresent(lines::add);
        places.anchor(annotation.id()).flatMap(anchor -> AnchorLook.of(annotation.target(), anchor))
                .ifPresent(look -> lines.add(NLS.bind(MarkMessages.lookAndWords, look.label(), annotation.words())));
        Outcome outcome = annotation.outcome();
        if (outcome instanceof Outcome.Split) {
            lines.add(OutcomeLook.of(outcome, review).text());
        }
        outcome.restsOn().forEach(verdict -> lines.add(describe(verdict, outcome, review)));
        if (places.isStale(annotation.id())) {
            lines.add(MarkMessages.staleVerdict);
        }
        if (!annotation.comment().isEmpty()) {
            lines.add(annotation.comment());
        }
        annotation.evidence().forEach(evidence -> lines.add(describe(evidence)));
        return VisibleText.of(String.join("\n", lines));
    }

    /** Who gave a verdict is said only where others gave one, too. */
    private static String describe(Verdict verdict, Outcome outcome, Review review) {
        String explanation = verdict.ratingExplanation().isEmpty() ? "" : ": " + verdict.ratingExplanation();
        String said = OutcomeLook.of(verdict, review).text() + explanation;
        return outcome.restsOn().size() == 1 ? said : review.reviewerName(verdict.author()) + " " + said;
    }

    private static String describe(Evidence evidence) {
        String title = evidence.title().isEmpty() ? evidence.url() : evidence.title();
        return Labels.of(evidence.stance()) + ": " + title;
    }
}
