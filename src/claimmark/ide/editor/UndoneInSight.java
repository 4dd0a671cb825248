package claimmark.ide.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.history.ReviewOperation;

/**
 * Scrolls to what Undo or Redo changed where that is not in sight: to the text, or to the annotation, which is selected
 * then. Other than Eclipse's own editors, it does so wherever the focus is, as in the panel.
 */
final class UndoneInSight implements IOperationHistoryListener, IDocumentListener {

    private final ReviewContext article;
    private final ArticlePages pages;
    private final BooleanSupplier inFront;
    private Optional<IDocument> watched = Optional.empty();
    private Optional<TextSpan> changed = Optional.empty();
    private Set<AnnotationId> annotations = Set.of();
    private final Map<AnnotationId, TextSpan> before = new HashMap<>();

    private UndoneInSight(ReviewContext article, ArticlePages pages, BooleanSupplier inFront) {
        this.article = article;
        this.pages = pages;
        this.inFront = inFront;
    }

    /**
     * Follows the history of an article as long as there are pages of it.
     *
     * @param inFront whether the pages are those that the reviewer works with
     */
    static void follow(ReviewContext article, ArticlePages pages, BooleanSupplier inFront) {
        UndoneInSight follower = new UndoneInSight(article, pages, inFront);
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        history.addOperationHistoryListener(follower);
        pages.all().get(0).textWidget()
                .addDisposeListener(event -> history.removeOperationHistoryListener(follower));
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (!event.getOperation().hasContext(article.session().undoContext())) {
            return;
        }
        switch (event.getEventType()) {
            case OperationHistoryEvent.ABOUT_TO_UNDO, OperationHistoryEvent.ABOUT_TO_REDO ->
                begin(event.getOperation());
            case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> {
                end();
                if (inFront.getAsBoolean()) {
                    pages.inFront().ifPresent(this::show);
                }
            }
            case OperationHistoryEvent.OPERATION_NOT_OK -> end();
            default -> {
                // What is done for the first time is in sight.
            }
        }
    }

    private void begin(IUndoableOperation operation) {
        end();
        changed = Optional.empty();
        before.clear();
        annotations = operation instanceof ReviewOperation review ? review.annotations() : Set.of();
        annotations.forEach(id -> article.session().places().span(id).ifPresent(span -> before.put(id, span)));
        watched = pages.inFront().map(page -> page.viewer().getDocument());
        watched.ifPresent(document -> document.addDocumentListener(this));
    }

    private void end() {
        watched.ifPresent(document -> document.removeDocumentListener(this));
        watched = Optional.empty();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What matters is where the change is afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        changed = Optional.of(TextSpan.ofLength(event.getOffset(),
                event.getText() == null ? 0 : event.getText().length()));
    }

    private void show(ArticlePage page) {
        changed.filter(place -> !page.isInSight(List.of(place))).ifPresent(page::expose);
        Map<AnnotationId, TextSpan> places = new HashMap<>();
        annotations.forEach(id -> place(id).ifPresent(span -> places.put(id, span)));
        if (!page.isInSight(places.values().stream().flatMap(span -> page.mapping().toPage(span).stream()).toList())) {
            places.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey).ifPresent(this::show);
        }
    }

    /** Where an annotation stands, or stood before it was taken back. */
    private Optional<TextSpan> place(AnnotationId id) {
        return article.session().places().span(id).or(() -> Optional.ofNullable(before.get(id)));
    }

    private void show(AnnotationId id) {
        if (article.session().places().span(id).isPresent()) {
            article.selection().select(List.of(id));
        } else {
            place(id).ifPresent(pages::reveal);
        }
    }
}
