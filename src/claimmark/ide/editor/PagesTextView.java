package claimmark.ide.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.AnnotationSelection;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.TextView;

/** The pages of the Article editor as the panel, the outline and the commands see them. */
final class PagesTextView implements TextView {

    private final ArticlePages pages;
    private final ArticleSession session;
    private final AnnotationSelection selection;
    private final Runnable focusing;
    private final BiConsumer<AnnotationId, TextSpan> taken;
    private @Nullable PlaceChooser chooser;

    /**
     * @param focusing moves the focus to the page in front
     * @param taken is told which place the reviewer takes for an annotation
     */
    PagesTextView(ArticlePages pages, ArticleSession session, AnnotationSelection selection, Runnable focusing,
            BiConsumer<AnnotationId, TextSpan> taken) {
        this.pages = pages;
        this.session = session;
        this.selection = selection;
        this.focusing = focusing;
        this.taken = taken;
    }

    @Override
    public Optional<TextSpan> selection() {
        return pages.selection();
    }

    @Override
    public void reveal(TextSpan span) {
        pages.reveal(span);
    }

    @Override
    public void focus() {
        focusing.run();
    }

    @Override
    public void showOrFoldFurniture() {
        pages.inFront().ifPresent(ArticlePage::showOrFoldFurniture);
    }

    @Override
    public void setEncoding() {
        pages.inFront().ifPresent(ArticlePage::setEncoding);
    }

    @Override
    public void showPlaces(List<TextSpan> places, int current) {
        pages.all().forEach(page -> page.showPlaces(places, current));
        if (current < places.size()) {
            selection.placeShown(places.get(current));
        }
    }

    @Override
    public void choosePlace(AnnotationId id) {
        PlaceChooser before = chooser;
        if (before != null) {
            before.end();
        }
        List<TextSpan> places = session.places().anchor(id).map(AnchorCandidate::of).orElse(List.of()).stream()
                .map(AnchorCandidate::span).toList();
        if (!places.isEmpty()) {
            selection.select(List.of(id));
            pages.inFront().ifPresent(page -> {
                PlaceChooser begun = new PlaceChooser(this, selection, page, places, place -> taken.accept(id, place));
                chooser = begun;
                begun.begin();
            });
        }
    }
}
