package claimmark.ide.editor.marks;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.marks.DrawnByKey.Wanted;
import claimmark.ide.look.Icons;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.event.ChangedAnnotations;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * Draws the annotations of the review on one page and keeps them up to date. When text is typed around an annotation,
 * JFace shifts what is drawn. The session tells of all other changes.
 */
public final class MarkProjection implements SessionListener {

    private final ArticleSession session;
    private final AnnotationPlaces places;
    private final SpanMapping mapping;
    private final DrawnByKey<AnnotationId> marks;
    private final DrawnByKey<AnnotationId> selectionGrounds;
    /** A set, since each of them is looked up whenever one of them changes. */
    private Set<AnnotationId> selected = Set.of();

    public MarkProjection(ArticleSession session, MarkModel model, SpanMapping mapping) {
        this.session = session;
        places = session.places();
        this.mapping = mapping;
        marks = new DrawnByKey<>(model);
        selectionGrounds = new DrawnByKey<>(model);
        drawAll();
        session.addListener(this);
    }

    public void dispose() {
        session.removeListener(this);
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        // In HTML the page and the file are two texts. After a new reading, places in the file are others.
        boolean mappedAnew = event.isAbout(Topic.ARTICLE) && session.hasSeparateSource();
        if (!mappedAnew && event.annotations() instanceof ChangedAnnotations.Named changed) {
            draw(changed.ids());
        } else {
            drawAll();
        }
    }

    /** Puts a stronger ground under the selected annotations. */
    public void select(List<AnnotationId> annotations) {
        selected = new LinkedHashSet<>(annotations);
        drawSelection();
    }

    private void drawAll() {
        Set<AnnotationId> all = new LinkedHashSet<>(marks.keys());
        places.review().annotations().forEach(annotation -> all.add(annotation.id()));
        draw(all);
    }

    private void draw(Collection<AnnotationId> ids) {
        Review review = places.review();
        marks.draw(ids, id -> review.annotation(id)
                .flatMap(annotation -> span(id).map(span -> mark(annotation, span))));
        drawGrounds(ids.stream().filter(selected::contains).toList());
    }

    private Wanted mark(Annotation annotation, TextSpan span) {
        MarkLook look = MarkLook.of(annotation);
        AnnotationId id = annotation.id();
        return new Wanted(look, span, () -> DrawnAnnotation.mark(look, () -> text(id), () -> Icons.of(look.kind())));
    }

    private String text(AnnotationId id) {
        return places.review().annotation(id).map(annotation -> MarkText.of(annotation, places)).orElse("");
    }

    private void drawSelection() {
        Set<AnnotationId> ids = new LinkedHashSet<>(selectionGrounds.keys());
        ids.addAll(selected);
        drawGrounds(ids);
    }

    private void drawGrounds(Collection<AnnotationId> ids) {
        selectionGrounds.draw(ids, id -> selected.contains(id) ? ground(id) : Optional.empty());
    }

    private Optional<Wanted> ground(AnnotationId id) {
        return places.review().annotation(id).map(annotation -> new SelectionGround(annotation.kind()))
                .flatMap(look -> span(id)
                        .map(span -> new Wanted(look, span, () -> DrawnAnnotation.onText(look))));
    }

    private Optional<TextSpan> span(AnnotationId id) {
        return places.span(id).flatMap(mapping::toPage);
    }
}
