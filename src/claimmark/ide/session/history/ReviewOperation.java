package claimmark.ide.session.history;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.desk.Author;
import claimmark.core.desk.ReviewStep;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;

/** Adds, changes or removes annotations. */
public final class ReviewOperation extends SessionOperation {

    private final EditedArticle article;
    private final ReviewStep step;
    private final Author author;

    /**
     * @param label what Undo calls it
     * @param article the article that has the annotations
     * @param author signs the step, and undoing and redoing it
     */
    public ReviewOperation(String label, EditedArticle article, ReviewStep step, Author author, IUndoContext context) {
        super(label, context);
        this.article = article;
        this.step = step;
        this.author = author;
    }

    /** The annotations that the step adds, changes or removes. */
    public Set<AnnotationId> annotations() {
        return step.edits().stream().map(AnnotationEdit::id).collect(Collectors.toSet());
    }

    @Override
    void apply() {
        article.take(step.again(author, article.review()));
    }

    @Override
    void revert() {
        article.take(step.back(author, article.review()));
    }
}
