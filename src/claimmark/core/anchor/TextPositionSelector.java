package claimmark.core.anchor;

import claimmark.core.text.TextSpan;

/**
<<<<<<< HEAD
 * Names a place by its offsets in the article text (W3C Web Annotation Data Model, 4.2.5). The model counts in
 * Unicode code points; inside ClaimMark, as in the sidecar, offsets are UTF-16 units, and exports convert them.
 *
 * @param start first unit, 0 or more
=======
 * A span described by its place (W3C Web Annotation Data Model, section 4.2.5), here in UTF-16 code units. Exports
 * count in code points: see {@link CodePoints}.
 *
 * @param start first unit of the span, 0 or more
>>>>>>> anchor
 * @param end the unit after the last one, not before {@code start}
 */
public record TextPositionSelector(int start, int end) {

<<<<<<< HEAD
    /** The offsets of {@code span}. */
=======
    /** @throws IllegalArgumentException when {@code start} is negative or {@code end} lies before it */
    public TextPositionSelector {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a position: " + start + ".." + end);
        }
    }

>>>>>>> anchor
    public static TextPositionSelector of(TextSpan span) {
        return new TextPositionSelector(span.start(), span.end());
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
