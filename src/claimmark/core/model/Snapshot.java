package claimmark.core.model;

/**
 * A stored copy of a source as it was when it was cited.
 *
 * @param path where the copy lies, relative to the sidecar
 * @param sha256 hash of the copy's bytes, lower-case hexadecimal
 */
public record Snapshot(String path, String sha256) {
}
