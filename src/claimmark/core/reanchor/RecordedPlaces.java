package claimmark.core.reanchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.align.Words;
import claimmark.core.anchor.AnchorEvidence;
import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.Anchorer;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Target;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * Finds the places of annotations in the text that they were saved with. Normally their recorded offsets are right. If
 * other words stand at these offsets, then the words were changed and no reviewer has accepted the change yet.
 *
 * <p>There is one exception. If a review does not keep its text, then another tool may have written wrong offsets. So
 * the offsets of an annotation are ignored if neither its words nor its context stand there, and both stand elsewhere.
 */
final class RecordedPlaces {

    /** How many UTF-16 units of context next to the place are compared to find out whether the offsets are right. */
    private static final int NEAR = 8;

    private final String text;
    private final boolean offsetsAreCertain;
    private final Map<AnnotationId, AnchorResult> found = new HashMap<>();

    /** @param offsetsAreCertain whether the offsets are right, whatever words stand there */
    RecordedPlaces(List<Annotation> annotations, String text, boolean offsetsAreCertain, Anchorer anchorer) {
        this.text = text;
        this.offsetsAreCertain = offsetsAreCertain;
        List<Annotation> misfits = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Optional<TextSpan> place = inText(annotation);
            if (place.filter(span -> Words.same(annotation.words(), span.of(text))).isPresent()) {
                found.put(annotation.id(), new Anchored(place.get(), certain(AnchorMethod.UNCHANGED)));
            } else if (annotation.target().position().isPresent()) {
                misfits.add(annotation);
            }
        }
        addMisfits(misfits, anchorer);
    }

    /** The annotation's place in the text: {@code Anchored} or {@code Drifted}; empty when it has none. */
    Optional<AnchorResult> of(Annotation annotation) {
        return Optional.ofNullable(found.get(annotation.id()));
    }

    private static AnchorEvidence certain(AnchorMethod method) {
        return new AnchorEvidence(1, 1, method);
    }

    private Optional<TextSpan> inText(Annotation annotation) {
        return annotation.target().span().filter(span -> span.end() <= text.length());
    }

    private void addMisfits(List<Annotation> misfits, Anchorer anchorer) {
        List<AnchorResult> sought = anchorer.find(misfits.stream()
                .map(a -> RecordedTarget.toFind(a.target())).toList(), text);
        for (int i = 0; i < misfits.size(); i++) {
            Annotation misfit = misfits.get(i);
            misfit(misfit, sought.get(i)).ifPresent(result -> found.put(misfit.id(), result));
        }
    }

    private Optional<AnchorResult> misfit(Annotation annotation, AnchorResult sought) {
        Optional<TextSpan> recorded = inText(annotation);
        boolean elsewhere = !offsetsAreCertain && sought instanceof Anchored
                && recorded.filter(span -> isNearBy(annotation, span)).isEmpty();
        if (recorded.isEmpty() || elsewhere) {
            return Optional.of(sought).filter(result -> result.place().isPresent());
        }
        TextSpan span = recorded.get();
        AnchorEvidence evidence = sought instanceof Drifted drifted && drifted.span().overlaps(span)
                ? drifted.evidence() : new AnchorEvidence(0, 0, AnchorMethod.POSITION);
        return Optional.of(new Drifted(span, annotation.words(), span.of(text), evidence));
    }

    /** Whether the text right before or right after the place is as recorded. */
    private boolean isNearBy(Annotation annotation, TextSpan span) {
        Target target = annotation.target();
        TextQuoteSelector quote = target.quote();
        String before = quote.prefix().substring(Math.max(0, quote.prefix().length() - NEAR));
        String after = quote.suffix().substring(0, Math.min(NEAR, quote.suffix().length()));
        return !before.isEmpty() && text.startsWith(before, span.start() - before.length())
                || !after.isEmpty() && text.startsWith(after, span.end());
    }
}
