package claimmark.core.text;

/**
 * A range of text, from its first unit to the unit after its last one. It counts UTF-16 code units, as {@link String}
 * and {@code IDocument} do.
 *
 * <pre>
 * TextSpan span = TextSpan.ofLength(4, 3);
 * span.of("The new team");   // "new"
 * </pre>
 *
 * @param start the first unit of the range, 0 or more
 * @param end the unit after the last one, not before {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /** @throws IllegalArgumentException when {@code start} is negative or {@code end} is before it */
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

    /** Whether both spans share at least one unit. Spans that only touch do not overlap. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The same span, so many units further on; further back when {@code distance} is negative. */
    public TextSpan movedBy(int distance) {
        return new TextSpan(start + distance, end + distance);
    }

    /** The part of {@code text} that lies in this span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * Orders spans by their start. Of two spans with the same start the longer one comes first, so that an enclosing
     * span comes before its parts.
     */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
