package claimmark.core.text;

/**
 * A value together with its origin.
 *
 * @param <T> the type of the value
 * @param value the value that was found
 * @param origin where it was found
 */
public record Sourced<T>(T value, MetadataOrigin origin) {
}
