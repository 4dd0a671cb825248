package claimmark.ide.session;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.Signature;

/** A correction: words of the article are replaced and the annotation that asked for it is resolved, as one step. */
final class CorrectionOperation extends ReviewOperation {

    private final TextChange change;

    CorrectionOperation(String label, ArticleSession session, TextChange change, List<AnnotationEdit> edits,
            Supplier<Signature> signer, IUndoContext context) {
        super(label, session, edits, signer, context);
        this.change = change;
    }

    @Override
    void apply() {
        change.apply();
        super.apply();
    }

    /** The text first here, too: the annotations are put where they stand in it. */
    @Override
    void revert() {
        change.revert();
        super.revert();
    }
}
