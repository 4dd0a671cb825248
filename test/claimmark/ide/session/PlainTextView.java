package claimmark.ide.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** The text of an article where nothing is drawn. A test says what is selected in it. */
public final class PlainTextView implements TextView {

    public TextSpan selected = new TextSpan(0, 0);
    public final List<TextSpan> revealed = new ArrayList<>();

    @Override
    public Optional<TextSpan> selection() {
        return Optional.of(selected);
    }

    @Override
    public void reveal(TextSpan span) {
        revealed.add(span);
        selected = new TextSpan(span.start(), span.start());
    }

    @Override
    public void focus() {
        // There is no focus.
    }

    @Override
    public void showOrFoldFurniture() {
        // There are no folds.
    }

    @Override
    public void setEncoding() {
        // Nobody can be asked.
    }

    @Override
    public void showPlaces(List<TextSpan> places, int current) {
        // Nothing is drawn.
    }

    @Override
    public void choosePlace(AnnotationId id) {
        // Nobody can choose.
    }
}
