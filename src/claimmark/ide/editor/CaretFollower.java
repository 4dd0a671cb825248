package claimmark.ide.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.pointer.ClickedAgain;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.UiThread.Pause;

/** Selects the annotation that the caret comes to stand in. */
final class CaretFollower {

    /** In milliseconds: as long as JFace waits before it tells where the caret is. */
    private static final int PAUSE = 500;

    private final ReviewContext article;
    private final ArticlePages pages;
    private final ClickedAgain clicks = new ClickedAgain();

    CaretFollower(ReviewContext article, ArticlePages pages) {
        this.article = article;
        this.pages = pages;
        pages.all().forEach(page -> {
            page.onMarkChosen(id -> article.selection().select(List.of(id)));
            page.textWidget().addListener(SWT.MouseUp, event -> clicked(page, event));
        });
    }

    /**
     * Follows the caret of a page as long as there is one. JFace tells where the caret rests, and nothing if that is
     * where it last rested: then it did not see that something else was revealed meanwhile.
     *
     * @param follower is there as soon as the article can be reviewed
     */
    static void follow(ArticlePage page, Supplier<Optional<CaretFollower>> follower) {
        page.viewer().addPostSelectionChangedListener(
                event -> follower.get().ifPresent(caret -> caret.caretMoved(page)));
        Pause rest = UiThread.of(page.textWidget()).pause(PAUSE,
                () -> follower.get().ifPresent(caret -> caret.caretRests(page)));
        page.textWidget().addCaretListener(event -> rest.begin());
    }

    private void caretRests(ArticlePage page) {
        if (pages.isRevealedLeft()) {
            caretMoved(page);
        }
    }

    private void caretMoved(ArticlePage page) {
        Optional<TextSpan> selection = page.selection();
        if (pages.inFront().filter(front -> front == page).isEmpty() || pages.isRevealed(selection)) {
            return;
        }
        pages.caretLeft();
        List<Annotation> here = selection.map(span -> article.session().places().at(span.start())).orElse(List.of());
        Optional<AnnotationId> selectedWhole = selection.filter(span -> !span.isEmpty())
                .flatMap(span -> whole(here, span));
        if (selectedWhole.isPresent()) {
            article.selection().selectInSight(List.of(selectedWhole.get()));
        } else if (!stays(here) && selection.filter(span -> !span.isEmpty()).isEmpty()) {
            article.selection().selectInSight(here.isEmpty() ? List.of() : List.of(here.get(here.size() - 1).id()));
        }
    }

    /** The annotation whose words are selected, as a click in the overview ruler does. */
    private Optional<AnnotationId> whole(List<Annotation> here, TextSpan words) {
        List<AnnotationId> selected = article.selection().annotations();
        if (selected.size() == 1 && article.decisions().isOpen(selected.get(0))) {
            return Optional.empty();
        }
        List<AnnotationId> exact = here.stream().map(Annotation::id)
                .filter(id -> article.session().places().span(id).filter(words::equals).isPresent()).toList();
        return exact.stream().anyMatch(selected::contains) || exact.isEmpty() ? Optional.empty()
                : Optional.of(exact.get(exact.size() - 1));
    }

    /** A click again where several overlap. */
    private void clicked(ArticlePage page, Event event) {
        if (event.button != 1 || event.count > 1 || page.textWidget().getSelectionCount() > 0) {
            return;
        }
        page.selection().ifPresent(caret -> clicks.clicked(caret.start(), article.session().places()
                .at(caret.start()).stream().map(Annotation::id).toList(), article.selection().annotations())
                .ifPresent(next -> article.selection().selectInSight(List.of(next))));
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
