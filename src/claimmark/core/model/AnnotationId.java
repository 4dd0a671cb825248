package claimmark.core.model;

import org.eclipse.jdt.annotation.Nullable;

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

    /** Written out, as {@link #hashCode}: ids are looked up more than anything else, and a record's own are slower. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
