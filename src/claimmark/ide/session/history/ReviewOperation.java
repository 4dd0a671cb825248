package claimmark.ide.session.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.Signature;

/** Annotations are added, changed or removed. */
final class ReviewOperation extends SessionOperation {

    private final ArticleSession session;
    private final List<AnnotationEdit> edits;
    private final Supplier<Signature> signer;

    /** @param signer says who takes the steps, takes them back or takes them again, and when */
    ReviewOperation(String label, ArticleSession session, List<AnnotationEdit> edits, Supplier<Signature> signer,
            IUndoContext context) {
        super(label, context);
        this.session = session;
        this.edits = List.copyOf(edits);
        this.signer = signer;
    }

    @Override
    void apply() {
        Signature by = signer.get();
        session.apply(edits.stream().map(edit -> edit.signed(by)).toList());
    }

    @Override
    void revert() {
        Signature by = signer.get();
        List<AnnotationEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(edit.inverse(by)));
        Collections.reverse(back);
        session.apply(back);
    }
}
