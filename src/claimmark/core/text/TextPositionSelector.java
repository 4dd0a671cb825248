package claimmark.core.text;

/**
 * Describes a span by its offsets (W3C Web Annotation Data Model, section 4.2.5). Here they count UTF-16 code units.
 * Exported files count code points: see {@link CodePoints}.
 *
 * @param start the first unit of the span, 0 or more
 * @param end the unit after the last one, not before {@code start}
 */
public record TextPositionSelector(int start, int end) {

    /** @throws IllegalArgumentException when {@code start} is negative or {@code end} is before it */
    public TextPositionSelector {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a position: " + start + ".." + end);
        }
    }

    public static TextPositionSelector of(TextSpan span) {
        return new TextPositionSelector(span.start(), span.end());
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
