package claimmark.core.model;

/**
 * A stored copy of a source, made when the source was cited.
 *
 * @param path the path of the copy, relative to the sidecar
 * @param sha256 the SHA-256 hash of the copy's bytes, in lower-case hexadecimal digits
 */
public record Snapshot(String path, String sha256) {
}
