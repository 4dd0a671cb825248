package claimmark.core.model;

/**
 * The identity of an annotation, the same in every copy of a review.
 *
 * @param value an IRI, not empty; ids that are made here begin with {@code urn:uuid:}
 */
public record AnnotationId(String value) implements Comparable<AnnotationId> {

    /** @throws IllegalArgumentException when {@code value} is empty */
    public AnnotationId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An annotation needs an id");
        }
    }

    @Override
    public int compareTo(AnnotationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
