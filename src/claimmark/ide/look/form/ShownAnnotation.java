package claimmark.ide.look.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.ide.session.Annotating;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;

/** The annotation that the form shows, in its article; or several, which it changes together. */
public final class ShownAnnotation {

    private final ReviewContext article;
    private final List<AnnotationId> ids;
    /** Each section of the form asks for all of them, and there may be thousands. */
    private Optional<Found> found = Optional.empty();

    /** The annotations in one state of the review. */
    private record Found(Review review, List<Annotation> annotations) {
    }

    /**
     * @param ids all of them, the one selected last at the end
     * @throws IllegalArgumentException when there is none
     */
    public ShownAnnotation(ReviewContext article, List<AnnotationId> ids) {
        this.article = article;
        this.ids = List.copyOf(ids);
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

    public ReviewContext article() {
        return article;
    }

    /** All of them, the one selected last at the end; at least one. */
    public List<AnnotationId> ids() {
        return ids;
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
        Review now = session().review();
        Found current = found.filter(known -> known.review() == now)
                .orElseGet(() -> new Found(now, now.annotations(ids)));
        found = Optional.of(current);
        return current.annotations();
    }

    /** The same without those that are gone; empty when all are. */
    public Optional<ShownAnnotation> present() {
        List<Annotation> left = annotations();
        return left.size() == ids.size() ? Optional.of(this) : of(article, left.stream().map(Annotation::id).toList());
    }

    public boolean isSeveral() {
        return ids.size() > 1;
    }

    /** What is the same in all of them; empty when they differ in it. */
    public <T> Optional<T> shared(Function<Annotation, T> value) {
        List<T> values = annotations().stream().map(value).distinct().limit(2).toList();
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownAnnotation shown && shown.article.equals(article) && shown.ids.equals(ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }
}
