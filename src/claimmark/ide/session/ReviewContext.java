package claimmark.ide.session;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/**
 * What an editor of an article offers to the panel, the outline and the commands: its session, what is selected in
 * the text, and which annotations are. Editors give it as an adapter.
 */
public interface ReviewContext {

    ArticleSession session();

    /** What the reviewer can do to the annotations. */
    Annotating annotating();

    /** How the reviewer can overrule what the blocks of the article were found to be. */
    Overruling overruling();

    /** What is selected in the article text; empty when nothing is, or nothing that the article text shows. */
    Optional<TextSpan> selectedText();

    /** Shows and selects a part of the article text, without taking the focus. */
    void reveal(TextSpan span);

    /** The selected annotations, the one selected last at the end. */
    List<AnnotationId> selectedAnnotations();

    /** Selects annotations; the last of them is shown in the text. The selection in the text stays as it is. */
    void selectAnnotations(List<AnnotationId> annotations);

    void addSelectionListener(AnnotationSelectionListener listener);

    void removeSelectionListener(AnnotationSelectionListener listener);

    /** Opens what is folded of the text that is no part of the article; folds it all when nothing is. */
    void showOrFoldFurniture();

    /**
     * Frames places in the text and scrolls to one of them, without taking the focus.
     *
     * @param places the places that an annotation may have; none to end it
     * @param current which of them is shown
     */
    void showPlaces(List<TextSpan> places, int current);

    /**
     * Moves the focus into the text, where the reviewer steps through the places that the annotation may have with the
     * arrow keys, takes one with Enter, or leaves with Esc. Nothing happens when there are none.
     */
    void choosePlace(AnnotationId id);

    /** Moves the keyboard focus into the text. */
    void focusText();
}
