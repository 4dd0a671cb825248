package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.ide.editor.marks.MarkModel.Mark;

/** Whatever is typed and drawn, the annotations in a region are those that a look at each of them finds there. */
class MarkModelTest {

    private static final int LENGTH = 400;
    private static final int STEPS = 200;

    private final Document document = new Document("x".repeat(LENGTH));
    private final MarkModel model = new MarkModel();
    private final Map<Annotation, Position> all = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void findsWhatOverlaps(int seed) throws BadLocationException {
        Random random = new Random(seed);
        model.connect(document);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                draw(random);
            } else {
                type(random);
            }
            Region region = region(random, 40);
            assertEquals(overlapping(region), found(region), "seed " + seed + ", step " + step);
        }
    }

    @Test
    void aLargePasteDoesNotMakeEveryLineLookAtEverything() throws BadLocationException {
        model.connect(document);
        drawAt(10, 12);
        document.replace(200, 0, "z".repeat(1 << 20));
        assertEquals(Set.copyOf(all.keySet()), found(new Region(5, 10)));
        assertEquals(12, model.longest());
        document.replace(15, 0, "z".repeat(1 << 20));
        assertEquals(12 + (1 << 20), model.longest());
        assertEquals(Set.copyOf(all.keySet()), found(new Region(1 << 20, 1)));
    }

    @Test
    void aLongMarkThatIsTakenOutIsForgotten() {
        document.set("x".repeat(1 << 16));
        model.connect(document);
        drawAt(10, 12);
        drawAt(0, 1 << 16);
        assertEquals(1 << 16, model.longest());
        model.removeAnnotation(all.keySet().stream().filter(mark -> all.get(mark).getOffset() == 0).findFirst()
                .orElseThrow());
        assertEquals(12, model.longest());
    }

    private void drawAt(int offset, int length) {
        Annotation annotation = new Annotation("mark", false, "");
        all.put(annotation, new Position(offset, length));
        model.replaceAnnotations(new Annotation[0], Map.of(annotation, all.get(annotation)));
    }

    private void draw(Random random) {
        Region place = region(random, random.nextInt(5) == 0 ? LENGTH : 12);
        Annotation annotation = new Annotation("mark", false, "");
        all.put(annotation, new Position(place.getOffset(), place.getLength()));
        model.replaceAnnotations(new Annotation[0], Map.of(annotation, all.get(annotation)));
        if (random.nextInt(4) == 0) {
            Annotation removed = List.copyOf(all.keySet()).get(random.nextInt(all.size()));
            all.remove(removed);
            model.removeAnnotation(removed);
        }
    }

    private void type(Random random) throws BadLocationException {
        Region removed = region(random, random.nextBoolean() ? 1 : 20);
        document.replace(removed.getOffset(), removed.getLength(), "y".repeat(random.nextInt(30)));
    }

    private Region region(Random random, int longest) {
        int start = random.nextInt(document.getLength());
        return new Region(start, random.nextInt(Math.min(longest, document.getLength() - start) + 1));
    }

    private Set<Annotation> overlapping(Region region) {
        Set<Annotation> overlapping = new HashSet<>();
        all.forEach((annotation, place) -> {
            if (place.overlapsWith(region.getOffset(), region.getLength())) {
                overlapping.add(annotation);
            }
        });
        return overlapping;
    }

    private Set<Annotation> found(Region region) {
        List<Mark<Annotation>> found = model.in(region, Annotation.class);
        found.forEach(mark -> {
            Position place = all.get(mark.annotation());
            int start = Math.max(place.getOffset(), region.getOffset());
            int end = Math.min(place.getOffset() + place.getLength(), region.getOffset() + region.getLength());
            assertEquals(new Region(start, end - start), mark.part());
        });
        return found.stream().map(Mark::annotation).collect(Collectors.toSet());
    }
}
