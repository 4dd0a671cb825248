package claimmark.core.model;

import java.time.Instant;

/**
 * Records who changed a review, and when.
 *
 * @param who the id of the reviewer
 */
public record Signature(String who, Instant when) {
}
