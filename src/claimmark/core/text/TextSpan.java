package claimmark.core.text;

/**
 * A half-open range of text, counted in UTF-16 code units as {@link String} and {@code IDocument} count.
 *
 * @param start first unit of the range, 0 or more
 * @param end the unit after the last one, not before {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /** @throws IllegalArgumentException when {@code start} is negative or {@code end} lies before it */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }

    /** The span of {@code length} units from {@code start}. */
    public static TextSpan ofLength(int start, int length) {
        return new TextSpan(start, start + length);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit; spans that only touch do not. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The part of {@code text} in this span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start; of two that start together the longer one first, so that an enclosing span precedes its parts. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
