package claimmark.ide.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.TextView;

/** A page without a window: a test says what is selected on it, and sees what was shown. */
final class TextInFront implements TextView {

    Optional<TextSpan> selection = Optional.of(new TextSpan(0, 0));
    final List<TextSpan> revealed = new ArrayList<>();

    @Override
    public Optional<TextSpan> selection() {
        return selection;
    }

    @Override
    public void reveal(TextSpan span) {
        revealed.add(span);
    }

    @Override
    public void focus() {
        // There is no keyboard.
    }

    @Override
    public void showOrFoldFurniture() {
        // There is nothing to fold.
    }

    @Override
    public void setEncoding() {
        // Nobody is asked.
    }

    @Override
    public void showPlaces(List<TextSpan> places, int current) {
        // Nothing is drawn.
    }

    @Override
    public void choosePlace(AnnotationId id) {
        // There is no keyboard.
    }
}
