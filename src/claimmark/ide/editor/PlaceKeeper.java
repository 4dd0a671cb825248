package claimmark.ide.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.anchor.Bookmark;
import claimmark.core.model.AnnotationId;
import claimmark.ide.editor.place.PlaceMemory;
import claimmark.ide.editor.place.PlaceRestoring;
import claimmark.ide.editor.place.ReadingPlace;
import claimmark.ide.editor.place.Scrolling;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.session.AnnotationSelection;
import claimmark.ide.session.ArticleSession;

/** Shows an article where one was when it was closed, and remembers the place when it is closed again. */
final class PlaceKeeper {

    private final ArticlePages pages;
    private final ArticleSession session;
    private Optional<AnnotationSelection> selection = Optional.empty();
    private Optional<AnnotationId> annotation = Optional.empty();
    private boolean left;

    private PlaceKeeper(ArticlePages pages, ArticleSession session) {
        this.pages = pages;
        this.session = session;
    }

    /**
     * Shows the place of the last time, and remembers that of this time.
     *
     * @param container holds the pages; they are there when it begins to go
     * @param turning brings a page to the front, by its index
     */
    static PlaceKeeper begin(ArticlePages pages, ArticleSession session, Composite container, IntConsumer turning) {
        PlaceKeeper keeper = new PlaceKeeper(pages, session);
        PlaceMemory.ofPlugin().find(session.location().path())
                .filter(place -> place.page() >= 0 && place.page() < pages.all().size())
                .ifPresent(place -> keeper.restore(place, turning));
        // Whichever comes first: the widgets are disposed of, or the editor is.
        container.addDisposeListener(event -> keeper.leave());
        return keeper;
    }

    private void restore(ReadingPlace place, IntConsumer turning) {
        annotation = place.annotation();
        if (place.page() > 0) {
            turning.accept(place.page());
        }
        PlaceRestoring.begin(pages.all().get(place.page()).viewer(), place, () -> {
            pages.caretRestored();
            selectAnnotation();
        });
    }

    /** From now on, annotations can be selected. */
    void reviewed(AnnotationSelection arrived) {
        selection = Optional.of(arrived);
        selectAnnotation();
    }

    /** The annotation may be gone, and one that was selected meanwhile is what the reviewer wants to see. */
    private void selectAnnotation() {
        selection.filter(now -> now.annotations().isEmpty())
                .ifPresent(now -> annotation.filter(id -> session.review().annotation(id).isPresent())
                        .ifPresent(id -> now.selectInSight(List.of(id))));
    }

    /** Remembers where one is; done once, as long as the pages are there. */
    void leave() {
        if (!left) {
            left = true;
            pages.inFront().ifPresent(this::keep);
        }
    }

    private void keep(ArticlePage page) {
        PresentedViewer viewer = page.viewer();
        String text = viewer.getDocument().get();
        PlaceMemory.ofPlugin().keep(session.location().path(), new ReadingPlace(pages.all().indexOf(page),
                Bookmark.at(Scrolling.top(viewer), text), Bookmark.at(viewer.getSelectedRange().x, text),
                selection.flatMap(AnnotationSelection::last)));
    }
}
