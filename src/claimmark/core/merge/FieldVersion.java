package claimmark.core.merge;

import java.time.Instant;

/**
 * One of the values that a field was set to by people who did not know of each other.
 *
 * @param value the value; empty when the field was cleared
 * @param who the id of the reviewer who set it; empty when another program did, which did not say for whom
 * @param when the time when it was set
 */
public record FieldVersion(String value, String who, Instant when) {
}
