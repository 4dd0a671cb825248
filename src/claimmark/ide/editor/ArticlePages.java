package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** The pages of one editor, and the one that is in front. */
final class ArticlePages {

    private final List<ArticlePage> all = new ArrayList<>();
    private final Supplier<Optional<ArticlePage>> inFront;
    /** What was selected on the page by revealing something, as long as it is. */
    private Optional<TextSpan> revealed = Optional.empty();

    ArticlePages(Supplier<Optional<ArticlePage>> inFront) {
        this.inFront = inFront;
    }

    void add(ArticlePage page) {
        all.add(page);
    }

    /** In the order of their tabs. */
    List<ArticlePage> all() {
        return all;
    }

    Optional<ArticlePage> inFront() {
        return inFront.get();
    }

    /** What is selected in the article text on the page in front; an empty span at the caret when nothing is. */
    Optional<TextSpan> selection() {
        return inFront().flatMap(ArticlePage::selection);
    }

    /** Scrolls the page in front to a part of the article text and puts the caret before it. */
    void reveal(TextSpan span) {
        inFront().ifPresent(page -> page.reveal(span));
        revealed = selection();
    }

    /** The caret was brought to where it was before: nobody moved it. */
    void caretRestored() {
        revealed = selection();
    }

    /** Whether the caret stands where {@link #reveal} put it, of which the platform tells late. */
    boolean isRevealed(Optional<TextSpan> selection) {
        return revealed.isPresent() && revealed.equals(selection);
    }

    /** Whether the caret stands somewhere else than where {@link #reveal} put it, of which nobody told yet. */
    boolean isRevealedLeft() {
        return revealed.isPresent() && !revealed.equals(selection());
    }

    /** Somebody moved the caret: what was revealed is not at it any more. */
    void caretLeft() {
        revealed = Optional.empty();
    }

    void selectMarks(List<AnnotationId> annotations) {
        all.forEach(page -> page.selectMarks(annotations));
    }

    void editableChanged() {
        all.forEach(ArticlePage::editableChanged);
    }
}
