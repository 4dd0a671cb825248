package claimmark.core.anchor;

import claimmark.core.text.TextSpan;

/**
 * Names a place by its offsets in the article text (W3C Web Annotation Data Model, 4.2.5). The model counts in
 * Unicode code points; inside ClaimMark, as in the sidecar, offsets are UTF-16 units, and exports convert them.
 *
 * @param start first unit, 0 or more
 * @param end the unit after the last one, not before {@code start}
 */
public record TextPositionSelector(int start, int end) {

    /** The offsets of {@code span}. */
    public static TextPositionSelector of(TextSpan span) {
        return new TextPositionSelector(span.start(), span.end());
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
