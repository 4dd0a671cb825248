package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/** The places on a page that an annotation may have, framed; one of them on a strong ground. */
public final class Candidates {

    private final MarkModel model;
    private final SpanMapping mapping;
    private final List<Annotation> drawn = new ArrayList<>();

    public Candidates(MarkModel model, SpanMapping mapping) {
        this.model = model;
        this.mapping = mapping;
    }

    /**
     * @param places in the article text; an empty list takes all frames away
     * @param current the index of the place on the strong ground
     */
    public void show(List<TextSpan> places, int current) {
        Map<Annotation, Position> added = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            boolean strong = i == current;
            mapping.toPage(places.get(i)).ifPresent(place -> {
                added.put(DrawnAnnotation.onText(new CandidateFrame()), new Position(place.start(), place.length()));
                if (strong) {
                    added.put(DrawnAnnotation.onText(new SelectionGround(AnnotationKind.NOTE)),
                            new Position(place.start(), place.length()));
                }
            });
        }
        Annotation[] removed = drawn.toArray(Annotation[]::new);
        drawn.clear();
        drawn.addAll(added.keySet());
        if (removed.length > 0 || !added.isEmpty()) {
            model.replaceAnnotations(removed, added);
        }
    }
}
