package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** What is told of the selected annotations, and which of them the text is scrolled to. */
class AnnotationSelectionTest {

    private static final AnnotationId ONE = new AnnotationId("one");
    private static final AnnotationId TWO = new AnnotationId("two");

    private final List<String> told = new ArrayList<>();
    private final AnnotationSelection selection = new AnnotationSelection(id -> told.add("shown " + id.value()));

    private final AnnotationSelectionListener listener = new AnnotationSelectionListener() {
        @Override
        public void annotationsSelected(List<AnnotationId> annotations) {
            told.add("selected " + annotations.stream().map(AnnotationId::value).toList());
        }

        @Override
        public void placeShown(TextSpan place) {
            told.add("place " + place.start());
        }
    };

    @Test
    void theLastOneSelectedIsShown() {
        selection.addListener(listener);
        selection.select(List.of(ONE, TWO));
        assertEquals(List.of("selected [one, two]", "shown two"), told);
        assertEquals(List.of(ONE, TWO), selection.annotations());
        assertEquals(Optional.of(TWO), selection.last());
        selection.select(List.of());
        assertEquals(Optional.empty(), selection.last());
    }

    @Test
    void whatIsSelectedAgainIsShownAgainAndNotTold() {
        selection.select(List.of(ONE));
        selection.addListener(listener);
        selection.select(List.of(ONE));
        assertEquals(List.of("shown one", "shown one"), told);
    }

    @Test
    void whatIsInSightIsNotShown() {
        selection.addListener(listener);
        selection.selectInSight(List.of(ONE));
        selection.select(List.of());
        assertEquals(List.of("selected [one]", "selected []"), told);
    }

    @Test
    void whoDoesNotListenAnyMoreIsNotTold() {
        selection.addListener(listener);
        selection.placeShown(new TextSpan(3, 5));
        selection.removeListener(listener);
        selection.select(List.of(TWO));
        selection.placeShown(new TextSpan(7, 9));
        assertEquals(List.of("place 3", "shown two"), told);
    }
}
