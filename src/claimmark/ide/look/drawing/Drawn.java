package claimmark.ide.look.drawing;

import java.util.Optional;

import claimmark.core.model.AnnotationKind;

/**
 * The look of something that is drawn on the words of an article, such as the mark of an annotation or of another
 * feature. Equal looks must be painted in the same way, because nothing is painted again when one replaces the other.
 * So a look is best a record.
 *
 * <p>The methods are called whenever a line is laid out or painted, so they must be fast.
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
     * The layer, from {@link #UNDER_ANNOTATIONS} to {@link #CHOICE}. Higher layers are drawn over lower ones. The ruler
     * beside the text is painted once for each layer, so there must not be many layers.
     */
    default int layer() {
        return UNDER_ANNOTATIONS;
    }

    /** The ground behind the words; empty when there is none. */
    default Optional<DrawnGround> ground() {
        return Optional.empty();
    }

    /** The line under the words or around them; empty when there is none. */
    default Optional<DrawnLine> line() {
        return Optional.empty();
    }

    /** What the mouse says over the words, after what it says of the annotations there; may be empty. */
    default String hover() {
        return "";
    }
}
