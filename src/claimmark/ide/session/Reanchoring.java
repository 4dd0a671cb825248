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

    /** Accepts the changed words at the annotations' places. Annotations without a place are ignored. */
    public void accept(Collection<AnnotationId> drifted) {
        annotating.take(SessionMessages.acceptOperation, drafts -> drafts.accept(drifted));
    }

    /** Gives an annotation the place that the reviewer chose: one of the candidates, or any other. */
    public void attach(AnnotationId id, TextSpan place) {
        annotating.take(SessionMessages.attachOperation, place, (drafts, settled) -> drafts.attach(id, settled));
    }

    /** Leaves annotations without a place. The reviewer is asked again after another program changed the article. */
    public void keepAsOrphans(Collection<AnnotationId> annotations) {
        annotating.take(SessionMessages.orphanOperation, drafts -> drafts.keepAsOrphans(annotations));
    }
}
