package claimmark.ide.editor;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ReviewContext;

/** Selects the annotation that the caret comes to stand in. */
final class CaretFollower {

    private final ReviewContext article;
    private final ArticlePages pages;

    CaretFollower(ReviewContext article, ArticlePages pages) {
        this.article = article;
        this.pages = pages;
    }

    void caretMoved(ArticlePage page) {
        Optional<TextSpan> selection = page.selection();
        if (pages.inFront().filter(front -> front == page).isEmpty() || pages.isRevealed(selection)) {
            return;
        }
        pages.caretLeft();
        List<Annotation> here = selection.map(span -> article.session().places().at(span.start())).orElse(List.of());
        if (!stays(here) && selection.filter(span -> !span.isEmpty()).isEmpty()) {
            article.selection().selectInSight(here.isEmpty() ? List.of() : List.of(here.get(here.size() - 1).id()));
        }
    }

    /** A context menu is about the annotation that it is opened on, and about none where there is none. */
    void menuOpens(ArticlePage page, int offset) {
        List<AnnotationId> here = page.mapping().toArticleText(new TextSpan(offset, offset))
                .map(span -> article.session().places().at(span.start())).orElse(List.of()).stream()
                .map(Annotation::id).toList();
        if (here.stream().noneMatch(article.selection().annotations()::contains)) {
            article.selection().selectInSight(here.isEmpty() ? List.of() : here.subList(here.size() - 1, here.size()));
        }
    }

    /** Whether what is selected stays so: it is here, or is about to be given the words where the caret goes. */
    private boolean stays(List<Annotation> here) {
        List<AnnotationId> selected = article.selection().annotations();
        return here.stream().anyMatch(annotation -> selected.contains(annotation.id()))
                || here.isEmpty() && selected.size() == 1 && article.decisions().isOpen(selected.get(0));
    }
}
