package claimmark.ide.session;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** The only bridge from a document's events to the live review: tells it of every change, as it happens. */
final class SpanKeeper implements IDocumentListener {

    private final LiveReview live;
    private final SessionStructure structure;
    private final Consumer<Set<AnnotationId>> onChanged;
    private String removed = "";

    /**
     * @param onChanged is called after each change with the annotations that lost words or got lost ones back
     */
    SpanKeeper(LiveReview live, SessionStructure structure, Consumer<Set<AnnotationId>> onChanged) {
        this.live = live;
        this.structure = structure;
        this.onChanged = onChanged;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        removed = DocumentWords.at(event.getDocument(), TextSpan.ofLength(event.getOffset(), event.getLength()));
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        String inserted = event.getText() == null ? "" : event.getText();
        structure.textChanged(event.getOffset(), removed, inserted);
        onChanged.accept(live.textChanged(event.getOffset(), removed, inserted));
        removed = "";
    }
}
