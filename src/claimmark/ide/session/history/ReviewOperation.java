package claimmark.ide.session.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.Signature;

/** Annotations are added, changed or removed. */
public final class ReviewOperation extends SessionOperation {

    private final EditedArticle article;
    private final List<AnnotationEdit> edits;
    private final Supplier<Signature> signer;

    /**
     * @param label what Undo calls it
     * @param article what the annotations are of
     * @param signer says who takes the steps, takes them back or takes them again, and when
     */
    public ReviewOperation(String label, EditedArticle article, List<AnnotationEdit> edits, Supplier<Signature> signer,
            IUndoContext context) {
        super(label, context);
        this.article = article;
        this.edits = List.copyOf(edits);
        this.signer = signer;
    }

    @Override
    void apply() {
        Signature by = signer.get();
        article.apply(edits.stream().map(edit -> edit.signed(by)).toList());
    }

    @Override
    void revert() {
        Signature by = signer.get();
        List<AnnotationEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(edit.inverse(by)));
        Collections.reverse(back);
        article.apply(back);
    }
}
