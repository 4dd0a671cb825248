package claimmark.ide.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.AnnotationEdit;

/** Annotations are added, changed or removed. */
class ReviewOperation extends SessionOperation {

    private final ArticleSession session;
    private final List<AnnotationEdit> edits;

    ReviewOperation(String label, ArticleSession session, List<AnnotationEdit> edits, IUndoContext context) {
        super(label, context);
        this.session = session;
        this.edits = List.copyOf(edits);
    }

    @Override
    void apply() {
        session.apply(edits);
    }

    @Override
    void revert() {
        List<AnnotationEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(edit.inverse()));
        Collections.reverse(back);
        session.apply(back);
    }
}
