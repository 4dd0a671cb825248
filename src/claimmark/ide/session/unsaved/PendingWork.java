package claimmark.ide.session.unsaved;

import java.util.List;

import claimmark.core.model.AnnotationEdit;

/**
 * Input in a form that is not in the review yet, for instance a comment that is being typed. It counts as unsaved work,
 * and is entered in the review before the article is saved.
 */
public interface PendingWork {

    boolean isPending();

    /** What handing over would do to annotations now; for the journal of unsaved work. */
    default List<AnnotationEdit> edits() {
        return List.of();
    }

    /** Enters the pending input in the review. Nothing is pending afterwards. */
    void handOver();
}
