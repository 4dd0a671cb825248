package claimmark.core.text;

/**
 * A value, and where it came from.
 *
 * @param <T> the type of the value
 * @param value what was found
 * @param origin where it was found
 */
public record Sourced<T>(T value, MetadataOrigin origin) {
}
