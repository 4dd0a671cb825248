package claimmark.ide.editor.marks;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.Position;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Icons;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.event.ChangedAnnotations;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/**
 * Keeps the drawn annotations of one page as the review says. Text that is typed around an annotation shifts its
 * drawing by itself; everything else is told by the session.
 */
public final class MarkProjection implements SessionListener {

    private final ArticleSession session;
    private final MarkModel model;
    private final SpanMapping mapping;
    private final Map<AnnotationId, MarkAnnotation> drawn = new HashMap<>();
    private List<AnnotationId> selected = List.of();
    private final Map<AnnotationId, SelectionGround> selectionGrounds = new HashMap<>();

    public MarkProjection(ArticleSession session, MarkModel model, SpanMapping mapping) {
        this.session = session;
        this.model = model;
        this.mapping = mapping;
        drawAll();
        session.addListener(this);
    }

    public void dispose() {
        session.removeListener(this);
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        // Where the page and the file are two texts, what was read anew stands elsewhere in one of them.
        boolean mappedAnew = event.isAbout(Topic.ARTICLE) && session.hasSeparateSource();
        if (!mappedAnew && event.annotations() instanceof ChangedAnnotations.Named changed) {
            draw(changed.ids());
        } else {
            drawAll();
        }
    }

    /** Puts a stronger ground under the selected annotations. */
    public void select(List<AnnotationId> annotations) {
        selected = List.copyOf(annotations);
        drawSelection();
    }

    private void drawAll() {
        Set<AnnotationId> all = new LinkedHashSet<>(drawn.keySet());
        session.review().annotations().forEach(annotation -> all.add(annotation.id()));
        draw(all);
    }

    private void draw(Collection<AnnotationId> ids) {
        Redrawing redrawing = new Redrawing(model);
        for (AnnotationId id : ids) {
            Optional<Annotation> annotation = session.review().annotation(id);
            redrawing.draw(drawn, id, annotation.flatMap(present -> place(id)),
                    mark -> mark.shows(annotation.get()),
                    () -> new MarkAnnotation(annotation.get(), () -> text(id), Icons.of(annotation.get().kind())));
        }
        redrawing.apply();
        if (ids.stream().anyMatch(selected::contains)) {
            drawSelection();
        }
    }

    private String text(AnnotationId id) {
        return session.review().annotation(id).map(annotation -> MarkText.of(annotation, session)).orElse("");
    }

    private void drawSelection() {
        Redrawing redrawing = new Redrawing(model);
        Set<AnnotationId> ids = new LinkedHashSet<>(selectionGrounds.keySet());
        ids.addAll(selected);
        for (AnnotationId id : ids) {
            Optional<AnnotationKind> kind = session.review().annotation(id).map(Annotation::kind);
            Optional<Position> place = selected.contains(id) ? kind.flatMap(present -> place(id)) : Optional.empty();
            redrawing.draw(selectionGrounds, id, place, ground -> ground.kind() == kind.get(),
                    () -> new SelectionGround(kind.get()));
        }
        redrawing.apply();
    }

    private Optional<Position> place(AnnotationId id) {
        return session.places().span(id).flatMap(mapping::toPage).map(MarkProjection::position);
    }

    private static Position position(TextSpan span) {
        return new Position(span.start(), span.length());
    }
}
