package claimmark.ide.view.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Status;
import claimmark.ide.look.AnchorLook;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OutcomeLook;
import claimmark.ide.session.ArticleSession;

/**
 * What the list says about an annotation.
 *
 * @param kind what was marked
 * @param status its status, where that and not a verdict answers it; empty otherwise
 * @param outcome the verdict or the status in words
 * @param isSettled whether the outcome is more than that nothing was done yet
 * @param words the marked words, or what becomes of them
 * @param look what became of its place, when it does not simply stand in the text
 * @param details comment or claimant, sources, reviewer
 */
record Card(AnnotationKind kind, Optional<Status> status, String outcome, boolean isSettled, String words,
        Optional<AnchorLook> look, String details) {

    /** Longer texts are cut before they are measured: no panel is that wide. */
    private static final int LONGEST = 400;
    private static final String SEPARATOR = " \u00B7 ";

    /** @param look what became of its place, when it does not simply stand in the text */
    static Card of(Annotation annotation, Optional<AnchorLook> look, ArticleSession session) {
        boolean stale = session.places().isStale(annotation.id());
        String outcome = OutcomeLook.of(annotation, session.review()).text();
        return new Card(annotation.kind(), status(annotation),
                stale ? NLS.bind(ListMessages.staleVerdict, outcome) : outcome, !annotation.isOpen() && !stale,
                quoted(annotation, session.places().words(annotation.id()).orElseGet(annotation::words)), look,
                details(annotation, session.review()));
    }

    /** The card as one sentence, for screen readers. */
    String spoken() {
        return Stream.of(Labels.of(kind), words, outcome, look.map(AnchorLook::label).orElse(""), details)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Optional<Status> status(Annotation annotation) {
        return annotation.kind().needsVerdict() ? Optional.empty() : Optional.of(annotation.status());
    }

    private static String quoted(Annotation annotation, String words) {
        String line = oneLine(words);
        String correction = oneLine(annotation.correction());
        boolean corrects = annotation.kind() == AnnotationKind.TYPO && !correction.isEmpty();
        return corrects && !correction.equals(line) ? NLS.bind(ListMessages.corrected, line, correction)
                : NLS.bind(ListMessages.quoted, line);
    }

    private static String details(Annotation annotation, Review review) {
        List<String> parts = new ArrayList<>();
        parts.add(oneLine(annotation.comment().isEmpty() ? annotation.claim().claimant() : annotation.comment()));
        if (annotation.kind().needsVerdict() && annotation.status() != Status.OPEN) {
            parts.add(Labels.of(annotation.status()));
        }
        parts.add(sources(annotation.evidence().size()));
        parts.add(review.reviewerName(annotation.creator()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }

    private static String sources(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> ListMessages.oneSource;
            default -> NLS.bind(ListMessages.sources, count);
        };
    }

    private static String oneLine(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return start.strip().replaceAll("\\s+", " ");
    }
}
