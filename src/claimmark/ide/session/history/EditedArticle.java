package claimmark.ide.session.history;

import java.util.List;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.BlockLabelEdit;

/** What the steps of a history are made in. */
public interface EditedArticle {

    /** Takes steps of the review, in this order. */
    void apply(List<AnnotationEdit> edits);

    /** Takes a step of what reviewers say of the article's blocks. */
    void apply(BlockLabelEdit edit);
}
