package claimmark.ide.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.language.MarkedWords;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * Leads the reviewer through the annotations that need a look. After each decision the next of them is selected. After
 * the last decision, the annotation that it was about stays selected.
 */
public final class Decisions {

    private final AnnotationPlaces places;
    private final Reanchoring reanchoring;
    private final AnnotationSelection selection;
    private final Supplier<String> text;

    /** @param text the article text as it is when it is asked for */
    Decisions(AnnotationPlaces places, Reanchoring reanchoring, AnnotationSelection selection,
            Supplier<String> text) {
        this.places = places;
        this.reanchoring = reanchoring;
        this.selection = selection;
        this.text = text;
    }

    /** Whether the annotation has no place, or one whose words changed. */
    public boolean isOpen(AnnotationId id) {
        return places.anchor(id)
                .filter(anchor -> anchor.place().isEmpty() || anchor instanceof Drifted).isPresent();
    }

    /** The annotations whose words changed. */
    public List<AnnotationId> drifted() {
        return drifted(waiting());
    }

    /** What has a place and needs a look has changed words; that needs no look at the words again. */
    private List<AnnotationId> drifted(List<AnnotationId> waiting) {
        return waiting.stream().filter(id -> places.span(id).isPresent()).toList();
    }

    /** Accepts the changed words of all annotations. */
    public void acceptAll() {
        List<AnnotationId> waiting = waiting();
        List<AnnotationId> drifted = drifted(waiting);
        decide(waiting, drifted, () -> reanchoring.accept(drifted));
    }

    /** Accepts the changed words. Annotations whose words did not change are ignored. */
    public void accept(Collection<AnnotationId> annotations) {
        List<AnnotationId> drifted = annotations.stream().filter(this::isDrifted).toList();
        decide(waiting(), drifted, () -> reanchoring.accept(drifted));
    }

    /** Gives an annotation this place, without the white space at its borders. */
    public void attach(AnnotationId id, TextSpan place) {
        MarkedWords.within(text.get(), place)
                .ifPresent(words -> decide(waiting(), List.of(id), () -> reanchoring.attach(id, words)));
    }

    /** Leaves those of these annotations without a place that need a look. */
    public void keepAsOrphans(Collection<AnnotationId> annotations) {
        List<AnnotationId> waiting = waiting();
        Set<AnnotationId> kept = among(annotations, waiting);
        decide(waiting, kept, () -> reanchoring.keepAsOrphans(kept));
    }

    /** Selects the next annotation that needs a look, and begins again after the last. */
    public void next() {
        List<AnnotationId> waiting = waiting();
        if (!waiting.isEmpty()) {
            int at = selection.last().map(waiting::indexOf).orElse(-1);
            selection.select(List.of(waiting.get((at + 1) % waiting.size())));
        }
    }

    /** @param before the annotations that need a look before the decision */
    private void decide(List<AnnotationId> before, Collection<AnnotationId> decided, Runnable decision) {
        if (decided.isEmpty()) {
            return;
        }
        decision.run();
        Set<AnnotationId> left = new LinkedHashSet<>(waiting());
        int at = lastIndex(before, Set.copyOf(decided));
        Optional<AnnotationId> next = before.stream().skip(at + 1L).filter(left::contains).findFirst()
                .or(() -> left.stream().findFirst());
        selection.select(List.of(next.orElseGet(() -> decided.iterator().next())));
    }

    private static int lastIndex(List<AnnotationId> ids, Set<AnnotationId> wanted) {
        int at = ids.size() - 1;
        while (at >= 0 && !wanted.contains(ids.get(at))) {
            at--;
        }
        return at;
    }

    private List<AnnotationId> waiting() {
        return places.needsALook().stream().map(Annotation::id).toList();
    }

    private static Set<AnnotationId> among(Collection<AnnotationId> annotations, List<AnnotationId> waiting) {
        Set<AnnotationId> among = new LinkedHashSet<>(annotations);
        // A set, since a list would be searched once for each annotation.
        among.retainAll(Set.copyOf(waiting));
        return among;
    }

    /** Whether the reviewer has not decided yet what becomes of one of these annotations. */
    public boolean needsALook(Collection<AnnotationId> annotations) {
        return annotations.stream().anyMatch(this::isOpen) && !among(annotations, waiting()).isEmpty();
    }

    /** Whether the annotation has a place whose words changed. */
    public boolean isDrifted(AnnotationId id) {
        Optional<AnchorResult> anchor = places.anchor(id);
        return anchor.isPresent() && anchor.get() instanceof Drifted;
    }
}
