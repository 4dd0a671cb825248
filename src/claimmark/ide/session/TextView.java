package claimmark.ide.session;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** The text of an article on the page of an editor that is in front. All places are places in the article text. */
public interface TextView {

    /** What is selected; an empty span at the caret when nothing is; empty where the page shows no article text. */
    Optional<TextSpan> selection();

    /** Shows a part of the text and puts the caret before it, without taking the focus. */
    void reveal(TextSpan span);

    /** Moves the keyboard focus into the text. */
    void focus();

    /** Opens what is folded of the text that is no part of the article; folds it all when nothing is. */
    void showOrFoldFurniture();

    /**
     * Frames places in the text and scrolls to one of them, without taking the focus.
     *
     * @param places the places that an annotation may have; none to end it
     * @param current the index of the one that is shown
     */
    void showPlaces(List<TextSpan> places, int current);

    /**
     * Moves the focus into the text, where the reviewer steps through the places that the annotation may have with the
     * arrow keys, takes one with Enter, or leaves with Esc. Nothing happens when there are none.
     */
    void choosePlace(AnnotationId id);
}
