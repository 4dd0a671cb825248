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

/** The annotation that the form shows, in its article. */
public record ShownAnnotation(ReviewContext article, AnnotationId id) {

    /** The annotation as it is now; empty when it is gone. */
    public Optional<Annotation> annotation() {
        return session().review().annotation(id);
    }

    public ArticleSession session() {
        return article.session();
    }

    public Annotating annotating() {
        return article.annotating();
    }

    /** @param label what Undo calls the change */
    public void change(String label, Function<Annotation, AnnotationDraft> change) {
        annotating().change(List.of(id), label, change);
    }

    /** The edit that a change would be; empty when the annotation is gone or would stay as it is. */
    Optional<AnnotationEdit> edit(Function<Annotation, AnnotationDraft> change) {
        return annotation().flatMap(before -> annotating().edit(before, change.apply(before)));
    }
}
