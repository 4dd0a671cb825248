package claimmark.ide.view.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import claimmark.core.language.ParagraphDirection;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Outcome;
import claimmark.core.model.Review;
import claimmark.core.model.Status;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.OutcomeLook;
import claimmark.ide.look.panel.Card;
import claimmark.ide.look.panel.Card.Badge;
import claimmark.ide.session.places.AnnotationPlaces;

/** Makes the cards of annotations. */
final class AnnotationCards {

    /** Longer texts are cut before they are measured: no panel is that wide. */
    private static final int LONGEST = 400;
    /** What a quotation begins and ends with, in any language. */
    private static final String MARKS = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A"
            + "\u300C\u300D\u300E\u300F";

    private final AnnotationPlaces places;
    private final AnchorLooks looks;

    AnnotationCards(AnnotationPlaces places, AnchorLooks looks) {
        this.places = places;
        this.looks = looks;
    }

    /** The card of an annotation as it is now; empty when it is gone. */
    Optional<Card> of(AnnotationId id) {
        Review review = places.review();
        return review.annotation(id).map(annotation -> of(annotation, review));
    }

    /** Where the annotation stands; empty when it is an orphan or gone. */
    Optional<TextSpan> span(AnnotationId id) {
        return places.span(id);
    }

    private Card of(Annotation annotation, Review review) {
        boolean stale = places.isStale(annotation.id());
        String outcome = OutcomeLook.of(annotation, review).text();
        String words = places.words(annotation.id()).orElseGet(annotation::words);
        return new Card(Icons.of(annotation.kind()), Labels.of(annotation.kind()), status(annotation).map(Icons::of),
                stale ? NLS.bind(ListMessages.staleVerdict, outcome) : outcome, !annotation.isOpen() && !stale,
                quoted(annotation, words), looks.of(annotation.id()).map(look -> new Badge(look.icon(), look.label())),
                details(annotation, review));
    }

    private static Optional<Status> status(Annotation annotation) {
        return annotation.kind().needsVerdict() ? Optional.empty() : Optional.of(annotation.status());
    }

    /** The words as a card shows them. A quotation that was marked with its quotation marks gets no others. */
    static String quoted(Annotation annotation, String words) {
        String line = oneLine(words);
        String corrected = oneLine(annotation.corrected());
        if (!corrected.isEmpty() && !corrected.equals(line)) {
            return NLS.bind(ListMessages.corrected, corrected, line);
        }
        String correction = oneLine(annotation.correction());
        boolean corrects = annotation.kind() == AnnotationKind.TYPO && !correction.isEmpty();
        if (corrects && !correction.equals(line)) {
            return NLS.bind(ListMessages.corrected, line, correction);
        }
        return annotation.kind() == AnnotationKind.QUOTATION && hasMarks(line) ? line
                : NLS.bind(ListMessages.quoted, line);
    }

    private static boolean hasMarks(String line) {
        return !line.isEmpty() && MARKS.indexOf(line.charAt(0)) >= 0
                && MARKS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static String details(Annotation annotation, Review review) {
        List<String> parts = new ArrayList<>();
        if (annotation.outcome() instanceof Outcome.Split split) {
            split.verdicts().forEach(verdict -> parts.add(NLS.bind(ListMessages.foundBy,
                    OutcomeLook.of(verdict, review).text(), review.reviewerName(verdict.author()))));
        }
        parts.add(oneLine(annotation.comment().isEmpty() ? annotation.claim().claimant() : annotation.comment()));
        if (annotation.kind().needsVerdict() && annotation.status() != Status.OPEN) {
            parts.add(Labels.of(annotation.status()));
        }
        parts.add(sources(annotation.evidence().size()));
        annotation.assignee().ifPresent(id -> parts.add(NLS.bind(ListMessages.assignedTo, review.reviewerName(id))));
        annotation.tags().forEach(tag -> parts.add(NLS.bind(ListMessages.tagged, tag)));
        parts.add(review.reviewerName(annotation.creator()));
        return OneLine.join(parts);
    }

    private static String sources(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> ListMessages.oneSource;
            default -> NLS.bind(ListMessages.sources, count);
        };
    }

    private static String oneLine(String text) {
        return ParagraphDirection.isolated(OneLine.of(OneLine.start(text, LONGEST)));
    }
}
