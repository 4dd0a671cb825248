package claimmark.ide.session;

import java.util.Collection;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/**
 * Makes the decisions of a reviewer about annotations after another program changed the article. Each call is one step
 * of the article's history. After Undo the annotation needs a decision again.
 */
public final class Reanchoring {

    private final Annotating annotating;

    public Reanchoring(Annotating annotating) {
        this.annotating = annotating;
    }

    /** Takes the words that stand at the annotations' places now for theirs; those without a place are passed over. */
    public void accept(Collection<AnnotationId> drifted) {
        annotating.take(SessionMessages.acceptOperation, drafts -> drafts.accept(drifted));
    }

    /** Gives an annotation the place that the reviewer chose: one of the candidates, or any other. */
    public void attach(AnnotationId id, TextSpan place) {
        annotating.take(SessionMessages.attachOperation, place, (drafts, settled) -> drafts.attach(id, settled));
    }

    /** Leaves annotations without a place, and does not ask again until the article is changed by others. */
    public void keepAsOrphans(Collection<AnnotationId> annotations) {
        annotating.take(SessionMessages.orphanOperation, drafts -> drafts.keepAsOrphans(annotations));
    }
}
