package claimmark.ide.session.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.desk.Author;

/**
 * Applies corrections as one step: it replaces words of the article, and resolves the annotations that proposed the
 * corrections. Both doing and undoing change the text first, because targets are described in the changed text.
 */
public final class CorrectionOperation extends SessionOperation {

    private final EditedArticle article;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Supplier<Optional<Correction>>> others;
    private final Author author;

    /**
     * @param label what Undo calls it
     * @param article the article that is corrected
     * @param others return further corrections or nothing, each called after the earlier ones are applied
     * @param author signs the corrections, and undoing and redoing them
     */
    public CorrectionOperation(String label, EditedArticle article, Correction first,
            List<Supplier<Optional<Correction>>> others, Author author, IUndoContext context) {
        super(label, context);
        this.article = article;
        corrections.add(first);
        this.others = new ArrayList<>(others);
        this.author = author;
    }

    @Override
    void apply() {
        corrections.forEach(this::make);
        others.forEach(other -> other.get().ifPresent(correction -> {
            corrections.add(correction);
            make(correction);
        }));
        others.clear();
    }

    private void make(Correction correction) {
        correction.change().apply();
        article.take(correction.resolution().again(author, article.review()));
    }

    @Override
    void revert() {
        List<Correction> back = new ArrayList<>(corrections);
        Collections.reverse(back);
        back.forEach(correction -> {
            correction.change().revert();
            article.take(correction.resolution().back(author, article.review()));
        });
    }
}
