package claimmark.ide.editor.folding;

import org.eclipse.osgi.util.NLS;

import claimmark.ide.session.places.AnnotationPlaces;

/** What a closed fold says of the lines that it hides: on its line, and to screen readers. */
public final class FoldWords {

    private FoldWords() {
    }

    /** What the closed fold on whose line an offset of the widget is says, and how it is opened; empty without one. */
    public static String at(FoldingViewer viewer, AnnotationPlaces places, int offset) {
        return viewer.closedFold(offset, offset)
                .map(fold -> NLS.bind(FoldingMessages.spoken, of(fold, viewer, places))).orElse("");
    }

    static String of(FurnitureFold fold, FoldingViewer viewer, AnnotationPlaces places) {
        String lines = fold.lines() == 1 ? FoldingMessages.oneLine : NLS.bind(FoldingMessages.lines, fold.lines());
        int annotations = viewer.lines(fold).map(place -> places.overlapping(place.text()).size()).orElse(0);
        return switch (annotations) {
            case 0 -> lines;
            case 1 -> NLS.bind(FoldingMessages.oneAnnotation, lines);
            default -> NLS.bind(FoldingMessages.annotations, lines, annotations);
        };
    }
}
