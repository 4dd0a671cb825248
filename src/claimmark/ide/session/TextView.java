package claimmark.ide.session;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** The article text on an editor's front page. All places are places in the article text. */
public interface TextView {

    /** The selection, or an empty span at the caret; empty when the page shows no article text there. */
    Optional<TextSpan> selection();

    /** Scrolls to a part of the text and puts the caret before it. The focus stays where it is. */
    void reveal(TextSpan span);

    /** Moves the keyboard focus into the text. */
    void focus();

    /** Opens all folds of site furniture; if all are open, closes them. */
    void showOrFoldFurniture();

    /** Asks the reviewer in which encoding the file is to be read. */
    void setEncoding();

    /**
     * Draws frames around places and scrolls to one of them. The focus stays where it is.
     *
     * @param places the possible places of an annotation; an empty list removes the frames
     * @param current the index of the place to scroll to
     */
    void showPlaces(List<TextSpan> places, int current);

    /**
     * Moves the focus into the text and lets the reviewer choose between the possible places of an annotation: the
     * arrow keys step through them, Enter takes one, Esc leaves. Does nothing when there are none.
     */
    void choosePlace(AnnotationId id);
}
