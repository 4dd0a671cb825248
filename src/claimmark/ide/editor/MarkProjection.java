package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Icons;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewChange;
import claimmark.ide.session.SessionListener;

/**
 * Keeps the drawn annotations of one page as the review says. Text that is typed around an annotation shifts its
 * drawing by itself; everything else is told by the session.
 */
final class MarkProjection implements SessionListener {

    private final ArticleSession session;
    private final AnnotationModel model;
    private final SpanMapping mapping;
    private final Map<AnnotationId, MarkAnnotation> drawn = new HashMap<>();
    private List<AnnotationId> selected = List.of();
    private final List<Annotation> selectionGrounds = new ArrayList<>();

    MarkProjection(ArticleSession session, AnnotationModel model, SpanMapping mapping) {
        this.session = session;
        this.model = model;
        this.mapping = mapping;
        drawAll();
        session.addListener(this);
    }

    void dispose() {
        session.removeListener(this);
    }

    @Override
    public void reviewChanged(ReviewChange change) {
        draw(change.annotations());
    }

    @Override
    public void articleTextChanged() {
        if (session.hasSeparateSource()) {
            drawAll();
        }
    }

    /** Puts a stronger ground under the selected annotations. */
    void select(List<AnnotationId> annotations) {
        selected = List.copyOf(annotations);
        drawSelection();
    }

    private void drawAll() {
        List<AnnotationId> all = new ArrayList<>(drawn.keySet());
        session.review().annotations().forEach(annotation -> all.add(annotation.id()));
        draw(all);
    }

    private void draw(Collection<AnnotationId> ids) {
        List<Annotation> removed = new ArrayList<>();
        Map<Annotation, Position> added = new HashMap<>();
        ids.forEach(id -> draw(id, removed, added));
        if (!removed.isEmpty() || !added.isEmpty()) {
            model.replaceAnnotations(removed.toArray(Annotation[]::new), added);
        }
        if (ids.stream().anyMatch(selected::contains)) {
            drawSelection();
        }
    }

    private void draw(AnnotationId id, List<Annotation> removed, Map<Annotation, Position> added) {
        Optional<claimmark.core.model.Annotation> annotation = session.review().annotation(id);
        Optional<Position> place = place(id);
        @Nullable MarkAnnotation old = drawn.get(id);
        if (annotation.isEmpty() || place.isEmpty()) {
            if (old != null) {
                drawn.remove(id);
                removed.add(old);
            }
            return;
        }
        if (old != null && old.shows(annotation.get()) && place.get().equals(model.getPosition(old))) {
            return;
        }
        if (old != null) {
            removed.add(old);
        }
        MarkAnnotation mark = new MarkAnnotation(annotation.get(), () -> text(id),
                Icons.of(annotation.get().kind()));
        drawn.put(id, mark);
        added.put(mark, place.get());
    }

    private String text(AnnotationId id) {
        return session.review().annotation(id).map(annotation -> MarkText.of(annotation, session)).orElse("");
    }

    private void drawSelection() {
        Map<Annotation, Position> added = new HashMap<>();
        for (AnnotationId id : selected) {
            session.review().annotation(id).ifPresent(annotation -> place(id)
                    .ifPresent(place -> added.put(new SelectionGround(annotation.kind()), place)));
        }
        Annotation[] removed = selectionGrounds.toArray(Annotation[]::new);
        selectionGrounds.clear();
        selectionGrounds.addAll(added.keySet());
        if (removed.length > 0 || !added.isEmpty()) {
            model.replaceAnnotations(removed, added);
        }
    }

    private Optional<Position> place(AnnotationId id) {
        return session.places().span(id).flatMap(mapping::toPage).map(MarkProjection::position);
    }

    private static Position position(TextSpan span) {
        return new Position(span.start(), span.length());
    }
}
