package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of many marks the small ruler beside the scroll bar shows. */
class DistinctTicksTest {

    private static final int LINES = 5_000;
    private static final String LINE = "abcd\n";
    private static final int ROWS = 100;

    private final Document document = new Document(LINE.repeat(LINES));
    private final AnnotationModel model = new AnnotationModel();
    private final DistinctTicks ticks = new DistinctTicks(model, type -> !type.equals("hidden"),
            () -> Optional.of(document), () -> ROWS);

    @BeforeEach
    void connect() {
        model.connect(document);
    }

    @Test
    void fewMarksAreAllShown() {
        for (int i = 0; i < 500; i++) {
            mark("claim", 0, 2);
        }
        assertEquals(500, shown().size());
    }

    @Test
    void ofManyMarksEachRowHasOneOfEachType() {
        for (int line = 0; line < LINES; line++) {
            mark(line % 2 == 0 ? "claim" : "typo", line * LINE.length(), 2);
        }
        List<Annotation> shown = shown();
        assertEquals(2 * ROWS, shown.size());
        Set<Integer> rows = new HashSet<>();
        shown.forEach(each -> rows.add(ticks.getPosition(each).getOffset() / LINE.length() / (LINES / ROWS)));
        assertEquals(ROWS, rows.size());
    }

    @Test
    void aLongMarkIsShownBesideTheShortOnesInItsRows() {
        for (int i = 0; i < 600; i++) {
            mark("claim", 0, 2);
        }
        Annotation whole = mark("claim", 0, document.getLength());
        List<Annotation> shown = shown();
        assertEquals(2, shown.size());
        assertEquals(1, shown.stream().filter(whole::equals).count());
    }

    @Test
    void whatTheRulerDoesNotShowIsLeftOut() {
        mark("hidden", 0, 2);
        assertEquals(List.of(mark("claim", 0, 2)), shown());
    }

    @Test
    void aMarkWhoseWordsAreGoneHidesNoOther() {
        for (int i = 0; i < 600; i++) {
            Annotation gone = mark("claim", 0, 2);
            model.getPosition(gone).delete();
        }
        Annotation there = mark("claim", 0, 2);
        assertEquals(List.of(there), shown());
    }

    private Annotation mark(String type, int offset, int length) {
        Annotation annotation = new Annotation(type, false, "");
        model.addAnnotation(annotation, new Position(offset, length));
        return annotation;
    }

    private List<Annotation> shown() {
        List<Annotation> shown = new ArrayList<>();
        ticks.getAnnotationIterator().forEachRemaining(shown::add);
        return shown;
    }
}
