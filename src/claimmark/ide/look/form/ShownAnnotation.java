package claimmark.ide.look.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.ide.session.Annotating;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;

/**
 * The annotation that the form shows, in its article; or several, which it changes together.
 *
 * @param ids all of them, the one selected last at the end; at least one
 */
public record ShownAnnotation(ReviewContext article, List<AnnotationId> ids) {

    /** @throws IllegalArgumentException when there is none */
    public ShownAnnotation {
        ids = List.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A form is about an annotation");
        }
    }

    public ShownAnnotation(ReviewContext article, AnnotationId id) {
        this(article, List.of(id));
    }

    /** These annotations; empty when there are none. */
    public static Optional<ShownAnnotation> of(ReviewContext article, List<AnnotationId> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(new ShownAnnotation(article, ids));
    }

    /** The only one, or the one that was selected last. */
    public AnnotationId id() {
        return ids.get(ids.size() - 1);
    }

    /** The annotation with {@link #id} as it is now; empty when it is gone. */
    public Optional<Annotation> annotation() {
        return session().review().annotation(id());
    }

    /** All of them as they are now. Those that are gone are left out. */
    public List<Annotation> annotations() {
        return session().review().annotations(ids);
    }

    /** The same without those that are gone; empty when all are. */
    public Optional<ShownAnnotation> present() {
        return of(article, annotations().stream().map(Annotation::id).toList());
    }

    public boolean isSeveral() {
        return ids.size() > 1;
    }

    /** What is the same in all of them; empty when they differ in it. */
    public <T> Optional<T> shared(Function<Annotation, T> value) {
        List<T> values = annotations().stream().map(value).distinct().toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    public ArticleSession session() {
        return article.session();
    }

    public Annotating annotating() {
        return article.annotating();
    }

    /**
     * Changes all of them, in one step.
     *
     * @param label what Undo calls the change
     */
    public void change(String label, Function<Annotation, AnnotationDraft> change) {
        annotating().change(ids, label, change);
    }

    /** The edits that a change would be; none of an annotation that is gone or would stay as it is. */
    List<AnnotationEdit> edits(Function<Annotation, AnnotationDraft> change) {
        return annotations().stream().flatMap(before -> annotating().edit(before, change.apply(before)).stream())
                .toList();
    }
}
