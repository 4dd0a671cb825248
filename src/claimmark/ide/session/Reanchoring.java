package claimmark.ide.session;

import java.util.Collection;
import java.util.List;

import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.TextSpan;

/**
 * What a reviewer decides about annotations whose article was changed by others. Every call is one step of the
 * article's history and an entry, {@code anchor}, in that of each annotation; after Undo the annotation waits for a
 * decision again.
 */
public final class Reanchoring {

    private final ArticleSession session;
    private final Annotating annotating;

    public Reanchoring(ArticleSession session, Annotating annotating) {
        this.session = session;
        this.annotating = annotating;
    }

    /** Takes the words that stand at the annotations' places now for theirs; those without a place are passed over. */
    public void accept(Collection<AnnotationId> drifted) {
        TargetDescriber describer = describer();
        annotating.change(drifted.stream().filter(id -> session.places().span(id).isPresent()).toList(),
                SessionMessages.acceptOperation, before -> new AnnotationDraft(before)
                        .anchor(describer.describe(before.target().span().orElseThrow(), before.target())));
    }

    /** Gives an annotation the place that the reviewer chose: one of the candidates, or any other. */
    public void attach(AnnotationId id, TextSpan place) {
        TargetDescriber describer = describer();
        annotating.change(List.of(id), SessionMessages.attachOperation,
                before -> new AnnotationDraft(before).anchor(describer.describe(place, before.target())));
    }

    /** Leaves annotations without a place, and does not ask again until the article is changed by others. */
    public void keepAsOrphans(Collection<AnnotationId> annotations) {
        annotating.change(annotations, SessionMessages.orphanOperation,
                before -> new AnnotationDraft(before).anchor(before.target().asOrphan()));
    }

    private TargetDescriber describer() {
        return new TargetDescriber(session.articleCharacters());
    }
}
