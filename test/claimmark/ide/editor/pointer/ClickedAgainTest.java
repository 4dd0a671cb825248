package claimmark.ide.editor.pointer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;

class ClickedAgainTest {

    private static final AnnotationId OUTER = new AnnotationId("outer");
    private static final AnnotationId INNER = new AnnotationId("inner");
    private static final AnnotationId INNERMOST = new AnnotationId("innermost");
    private static final List<AnnotationId> HERE = List.of(OUTER, INNER, INNERMOST);

    private final ClickedAgain clicks = new ClickedAgain();

    @Test
    void eachClickAgainSelectsTheNextOuterOneAndBeginsAgain() {
        assertEquals(Optional.empty(), clicks.clicked(7, HERE, List.of(INNERMOST)));
        assertEquals(Optional.of(INNER), clicks.clicked(7, HERE, List.of(INNERMOST)));
        assertEquals(Optional.of(OUTER), clicks.clicked(7, HERE, List.of(INNER)));
        assertEquals(Optional.of(INNERMOST), clicks.clicked(7, HERE, List.of(OUTER)));
    }

    @Test
    void aClickElsewhereIsAFirstOne() {
        clicks.clicked(7, HERE, List.of(INNERMOST));
        assertEquals(Optional.empty(), clicks.clicked(8, HERE, List.of(INNERMOST)));
    }

    @Test
    void whereWhatIsSelectedStandsElsewhereNothingElseIsSelected() {
        clicks.clicked(7, HERE, List.of());
        assertEquals(Optional.empty(), clicks.clicked(7, HERE, List.of(new AnnotationId("elsewhere"))));
    }

    @Test
    void whereThereIsOneItStaysSelected() {
        clicks.clicked(7, List.of(OUTER), List.of(OUTER));
        assertEquals(Optional.empty(), clicks.clicked(7, List.of(OUTER), List.of(OUTER)));
    }
}
