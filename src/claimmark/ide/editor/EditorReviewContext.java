package claimmark.ide.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.Annotating;
import claimmark.ide.session.AnnotationSelectionListener;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.Decisions;
import claimmark.ide.session.Overruling;
import claimmark.ide.session.ReviewContext;

/** The Article editor as the panel and the commands see it. */
final class EditorReviewContext implements ReviewContext {

    private final ArticleEditor editor;
    private final ArticleSession session;
    private final Annotating annotating;
    private final Overruling overruling;
    private final ListenerList<AnnotationSelectionListener> listeners = new ListenerList<>();
    private List<AnnotationId> selected = List.of();
    private @Nullable PlaceChooser chooser;
    /** What was selected on the page by revealing something, as long as it is. */
    private Optional<TextSpan> revealed = Optional.empty();

    EditorReviewContext(ArticleEditor editor, ArticleSession session, Annotating annotating, Overruling overruling) {
        this.editor = editor;
        this.session = session;
        this.annotating = annotating;
        this.overruling = overruling;
    }

    @Override
    public ArticleSession session() {
        return session;
    }

    @Override
    public Annotating annotating() {
        return annotating;
    }

    @Override
    public Overruling overruling() {
        return overruling;
    }

    @Override
    public Optional<TextSpan> selectedText() {
        return editor.activePage().flatMap(ArticlePage::selection);
    }

    @Override
    public void reveal(TextSpan span) {
        editor.activePage().ifPresent(page -> page.reveal(span));
        revealed = editor.activePage().flatMap(ArticlePage::selection);
    }

    /** Whether the caret stands where {@link #reveal} put it, of which the platform tells late. */
    boolean isRevealed(Optional<TextSpan> selection) {
        return revealed.isPresent() && revealed.equals(selection);
    }

    /** Somebody moved the caret: what was revealed is not at it any more. */
    void caretLeft() {
        revealed = Optional.empty();
    }

    @Override
    public List<AnnotationId> selectedAnnotations() {
        return selected;
    }

    @Override
    public void selectAnnotations(List<AnnotationId> annotations) {
        select(annotations);
        if (!annotations.isEmpty()) {
            session.places().span(annotations.get(annotations.size() - 1)).ifPresent(this::reveal);
        }
    }

    /** Selects without scrolling, as when the caret came to stand in an annotation. */
    void select(List<AnnotationId> annotations) {
        if (annotations.equals(selected)) {
            return;
        }
        selected = List.copyOf(annotations);
        editor.pages().forEach(page -> page.selectMarks(selected));
        listeners.forEach(listener -> listener.annotationsSelected(selected));
    }

    /** Whether the selected annotation may be about to be given the words where the caret goes. */
    boolean selectionWaitsForPlace() {
        return selected.size() == 1 && new Decisions(this).isOpen(selected.get(0));
    }

    @Override
    public void addSelectionListener(AnnotationSelectionListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionListener(AnnotationSelectionListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void showOrFoldFurniture() {
        editor.activePage().ifPresent(ArticlePage::showOrFoldFurniture);
    }

    @Override
    public void showPlaces(List<TextSpan> places, int current) {
        editor.pages().forEach(page -> page.showPlaces(places, current));
        if (current < places.size()) {
            listeners.forEach(listener -> listener.placeShown(places.get(current)));
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
            selectAnnotations(List.of(id));
            editor.activePage().ifPresent(page -> {
                PlaceChooser begun = new PlaceChooser(this, page, places,
                        place -> new Decisions(this).attach(id, place));
                chooser = begun;
                begun.begin();
            });
        }
    }

    @Override
    public void focusText() {
        editor.getSite().getPage().activate(editor);
        editor.setFocus();
    }
}
