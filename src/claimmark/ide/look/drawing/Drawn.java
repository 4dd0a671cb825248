package claimmark.ide.look.drawing;

import java.util.Optional;

import claimmark.core.model.AnnotationKind;

/**
 * How something looks that is drawn on the words of an article: the mark of an annotation, the ground under a selected
 * one, or what a feature brings. Two that are equal look the same, so that nothing is painted anew when one takes the
 * place of the other: a record is the best form for it.
 *
 * <p>It is asked whenever a line is laid out or painted, so all answers must be quick.
 *
 * <pre>
 * record Doubt() implements Drawn {
 *     public Optional&lt;DrawnLine&gt; line() {
 *         return Optional.of((gc, row) -&gt; gc.drawLine(row.left(), row.baseline(), row.right(), row.baseline()));
 *     }
 * }
 * </pre>
 */
public interface Drawn {

    /** The layer under all annotations. */
    int UNDER_ANNOTATIONS = 0;

    /** The layer of what is selected, over all annotations. */
    int SELECTION = layer(AnnotationKind.values()[AnnotationKind.values().length - 1]) + 1;

    /** The layer of the places that the reviewer chooses from, over all else. */
    int CHOICE = SELECTION + 1;

    /** The layer of the annotations of a kind. */
    static int layer(AnnotationKind kind) {
        return UNDER_ANNOTATIONS + 1 + kind.ordinal();
    }

    /**
     * What has a higher layer is drawn over what has a lower one. From {@link #UNDER_ANNOTATIONS} to {@link #CHOICE}:
     * the ruler beside the text is painted once for each layer, so there must not be many.
     */
    default int layer() {
        return UNDER_ANNOTATIONS;
    }

    /** What lies behind the words; empty when nothing does. */
    default Optional<DrawnGround> ground() {
        return Optional.empty();
    }

    /** What is drawn under the words or around them; empty when nothing is. */
    default Optional<DrawnLine> line() {
        return Optional.empty();
    }

    /** What the mouse says over the words, after what it says of the annotations there; may be empty. */
    default String hover() {
        return "";
    }
}
